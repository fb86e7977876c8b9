/*
 * The editor of rule text. The textarea stays the real control, so that undo, selection, spelling out by a screen reader and sending
 * without scripts are the browser's own; behind it lies a sheet with the same text in colours, with line numbers and underlined problems.
 */
import { pieces, lines } from './drl.js';
import { Vocabulary } from './completion.js';

const PAUSE = 400;

class Editor {

	constructor(form) {
		this.form = form;
		this.area = form.querySelector('textarea');
		this.box = this.area.parentElement;
		this.says = form.dataset;
		this.problemList = document.getElementById(this.says.problems);
		this.vocabulary = new Vocabulary([]);
		this.marks = [];
		this.rows = [];
		this.offered = null;
		this.saved = this.says.unsaved === 'true' ? null : this.area.value;
		this.build();
		this.listen();
		this.paint();
		if (Number(this.says.line) > 0) {
			this.go(Number(this.says.line), 1);
		}
		this.readWords();
		this.check();
	}

	build() {
		this.sheet = element('pre', 'editor-sheet');
		this.sheet.setAttribute('aria-hidden', 'true');
		this.options = element('ul', 'editor-options');
		this.options.id = this.area.id + '-pilihan';
		this.options.setAttribute('role', 'listbox');
		this.options.setAttribute('aria-label', this.says.suggestions);
		this.options.hidden = true;
		this.box.prepend(this.sheet);
		this.box.append(this.options);
		this.box.classList.add('live');
		this.help = document.getElementById(this.says.help);
		this.area.setAttribute('aria-autocomplete', 'list');
	}

	listen() {
		this.area.addEventListener('input', () => this.changed());
		this.area.addEventListener('keydown', (event) => this.key(event));
		this.area.addEventListener('blur', () => setTimeout(() => this.close(), 150));
		document.addEventListener('selectionchange', () => document.activeElement === this.area && this.moved());
		this.box.addEventListener('mousemove', (event) => this.pointed(event));
		this.options.addEventListener('mousedown', (event) => {
			const option = event.target.closest('[role=option]');
			event.preventDefault();
			if (option) {
				this.accept([...this.options.children].indexOf(option));
			}
		});
		this.problemList.addEventListener('click', (event) => this.jump(event));
		window.addEventListener('beforeunload', (event) => {
			if (this.area.value !== this.saved && !this.sending) {
				event.preventDefault();
			}
		});
		this.form.addEventListener('submit', () => this.sending = true);
	}

	async readWords() {
		const answer = await fetch(this.says.words);
		if (answer.ok) {
			this.vocabulary = new Vocabulary(await answer.json());
			this.paint();
		}
	}

	changed() {
		this.shiftMarks();
		this.paint();
		this.suggest(false);
		clearTimeout(this.timer);
		this.timer = setTimeout(() => this.check(), PAUSE);
	}

	/* colours */

	paint() {
		this.text = this.area.value;
		this.cut = pieces(this.text, this.vocabulary.names());
		let at = 0;
		const rows = lines(this.text, this.cut).map((parts) => {
			const length = parts.reduce((sum, part) => sum + part[1].length, 0);
			const marks = this.marks.filter((mark) => mark.from <= at + length && mark.to >= at && (mark.from < at + length || mark.from === mark.to || length === 0));
			const row = { at, parts, marks: marks.map((mark) => ({ from: mark.from - at, to: mark.to - at, error: mark.error })) };
			row.key = JSON.stringify([row.parts, row.marks]);
			at += length + 1;
			return row;
		});
		let first = 0;
		while (first < rows.length && first < this.rows.length && rows[first].key === this.rows[first].key) {
			rows[first].node = this.rows[first].node;
			first++;
		}
		let same = 0;
		while (same < rows.length - first && same < this.rows.length - first && rows[rows.length - 1 - same].key === this.rows[this.rows.length - 1 - same].key) {
			rows[rows.length - 1 - same].node = this.rows[this.rows.length - 1 - same].node;
			same++;
		}
		this.rows.slice(first, this.rows.length - same).forEach((row) => row.node.remove());
		const behind = same > 0 ? rows[rows.length - same].node : null;
		rows.slice(first, rows.length - same).forEach((row) => {
			row.node = painted(row);
			this.sheet.insertBefore(row.node, behind);
		});
		this.rows = rows;
	}

	/** Marks before and behind what is being typed stay with their words; those within go. */
	shiftMarks() {
		const now = this.area.value;
		let start = 0;
		while (start < now.length && start < this.text.length && now[start] === this.text[start]) {
			start++;
		}
		let end = 0;
		while (end < now.length - start && end < this.text.length - start && now[now.length - 1 - end] === this.text[this.text.length - 1 - end]) {
			end++;
		}
		const moved = now.length - this.text.length;
		const behind = this.text.length - end;
		this.marks = this.marks.filter((mark) => mark.to < start || mark.from >= behind)
			.map((mark) => mark.from >= behind ? { ...mark, from: mark.from + moved, to: mark.to + moved } : mark);
	}

	/* problems */

	async check() {
		const asked = this.area.value;
		const body = new URLSearchParams(new FormData(this.form));
		try {
			const answer = await fetch(this.says.check, { method: 'POST', body });
			if (!answer.ok) {
				throw new Error(answer.status);
			}
			const found = await answer.json();
			if (asked === this.area.value) {
				this.show(found);
			}
		}
		catch (failed) {
			this.problemList.querySelector('.editor-count').textContent = this.says.unchecked;
		}
	}

	show(problems) {
		this.marks = problems.filter((problem) => problem.line > 0);
		this.paint();
		const count = this.problemList.querySelector('.editor-count');
		const list = this.problemList.querySelector('ol');
		const said = problems.length === 0 ? this.says.none : this.says.some.replace('{0}', problems.length);
		const items = problems.map((problem) => this.item(problem));
		if (count.textContent !== said) {
			count.textContent = said;
		}
		if (list.textContent !== items.map((item) => item.textContent).join('')) {
			list.replaceChildren(...items);
		}
	}

	item(problem) {
		const item = element('li', problem.error ? 'bad' : 'warn');
		const place = this.says.place.replace('{0}', problem.line).replace('{1}', problem.column);
		if (problem.line > 0) {
			const link = element('a', '', place);
			link.href = '#' + this.area.id;
			link.dataset.line = problem.line;
			link.dataset.column = problem.column;
			item.append(link, ' ');
		}
		if (!problem.error) {
			item.append(element('span', 'tag warn', this.says.maybe), ' ');
		}
		item.append(element('span', '', problem.message));
		if (problem.text) {
			item.append(' ', element('code', 'problem-text', problem.text));
		}
		return item;
	}

	jump(event) {
		const link = event.target.closest('a[data-line]');
		if (link) {
			event.preventDefault();
			this.go(Number(link.dataset.line), Number(link.dataset.column));
		}
	}

	go(line, column) {
		const row = this.rows[Math.min(line, this.rows.length) - 1];
		const at = row.at + Math.max(0, column - 1);
		const mark = this.marks.find((each) => each.from === at);
		this.area.focus({ preventScroll: true });
		this.area.setSelectionRange(at, mark ? mark.to : at);
		row.node.scrollIntoView({ block: 'center' });
	}

	/* words */

	suggest(asked) {
		const caret = this.area.selectionStart;
		const offered = caret === this.area.selectionEnd ? this.vocabulary.offer(this.text, this.cut, caret, asked) : null;
		if (!offered) {
			this.close();
			return;
		}
		this.offered = offered;
		this.options.replaceChildren(...offered.items.map((item, i) => {
			const option = element('li');
			option.id = this.options.id + '-' + i;
			option.setAttribute('role', 'option');
			option.append(element('span', 'editor-word', item.label), ' ', element('span', 'muted', item.meaning));
			return option;
		}));
		this.options.hidden = false;
		this.area.setAttribute('aria-controls', this.options.id);
		this.choose(0);
		this.place();
	}

	/** Right below the caret, as far as the box is wide. */
	place() {
		const at = this.rectangle(this.offered.from);
		const box = this.box.getBoundingClientRect();
		const left = Math.max(0, Math.min(at.left - box.left + this.box.scrollLeft, this.box.clientWidth - this.options.offsetWidth - 4));
		this.options.style.left = left + 'px';
		this.options.style.top = at.bottom - box.top + this.box.scrollTop + 'px';
		this.options.scrollIntoView({ block: 'nearest' });
	}

	choose(number) {
		this.chosen = number;
		[...this.options.children].forEach((option, i) => option.setAttribute('aria-selected', i === number));
		const option = this.options.children[number];
		option.scrollIntoView({ block: 'nearest' });
		this.area.setAttribute('aria-activedescendant', option.id);
	}

	accept(number) {
		const { from, to, items } = this.offered;
		const { insert } = items[number];
		this.close();
		this.area.focus();
		this.area.setSelectionRange(from, to);
		this.write(insert);
		const hole = /\((\s*)\)$/.exec(insert) ? insert.length - 1 - Math.floor(/\((\s*)\)$/.exec(insert)[1].length / 2) : insert.indexOf('""') + 1;
		if (hole > 0) {
			this.area.setSelectionRange(from + hole, from + hole);
		}
		this.close();
		this.moved();
	}

	/** As if typed, so that it can be undone. */
	write(text) {
		if (!document.execCommand('insertText', false, text)) {
			this.area.setRangeText(text, this.area.selectionStart, this.area.selectionEnd, 'end');
			this.changed();
		}
	}

	close() {
		if (!this.options.hidden) {
			this.options.hidden = true;
			this.options.removeAttribute('style');
			this.area.removeAttribute('aria-activedescendant');
			this.area.removeAttribute('aria-controls');
		}
		this.offered = null;
	}

	/* keys */

	key(event) {
		if (event.isComposing) {
			return;
		}
		if (event.key === ' ' && event.ctrlKey) {
			event.preventDefault();
			this.suggest(true);
		}
		else if (this.offered && ['ArrowDown', 'ArrowUp'].includes(event.key)) {
			event.preventDefault();
			const count = this.offered.items.length;
			this.choose((this.chosen + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
		}
		else if (this.offered && ['Enter', 'Tab'].includes(event.key) && !event.shiftKey) {
			event.preventDefault();
			this.accept(this.chosen);
		}
		else if (event.key === 'Escape') {
			event.preventDefault();
			if (this.offered) {
				this.close();
			}
			else {
				this.form.querySelector('button.editor-save').focus();
			}
		}
		else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
			event.preventDefault();
			const line = this.text.slice(this.text.lastIndexOf('\n', this.area.selectionStart - 1) + 1, this.area.selectionStart);
			this.write('\n' + /^[\t ]*/.exec(line)[0] + (/^\s*(when|then)\s*$/.test(line) ? '\t' : ''));
		}
		else if (event.key === 's' && (event.ctrlKey || event.metaKey)) {
			event.preventDefault();
			this.form.requestSubmit(this.form.querySelector('button.editor-save'));
		}
		else if (['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'].includes(event.key)) {
			this.close();
		}
	}

	/* meanings */

	moved() {
		this.explain(this.area.selectionStart);
	}

	pointed(event) {
		clearTimeout(this.pointing);
		this.pointing = setTimeout(() => {
			const at = this.offset(event.clientX, event.clientY);
			if (at >= 0) {
				this.explain(at);
			}
		}, 150);
	}

	explain(at) {
		const mark = this.marks.find((each) => each.from <= at && at <= each.to);
		const word = this.vocabulary.explain(this.text, this.cut, at);
		if (!word && !mark) {
			return;
		}
		const parts = [];
		if (mark) {
			parts.push(element('strong', 'field-problem', mark.message), ' ');
		}
		if (word) {
			parts.push(element('code', '', word.word), ' ', element('span', '', [word.meaning, word.type].filter(Boolean).join(' \u00b7 ')));
			if (word.values.length > 0) {
				parts.push(element('span', 'muted', ' (' + word.values.join(', ') + ')'));
			}
		}
		this.help.replaceChildren(...parts);
	}

	/** Where a character stands on the screen. */
	rectangle(at) {
		const number = this.rows.findLastIndex((row) => row.at <= at);
		const range = document.createRange();
		let left = at - this.rows[number].at;
		const walker = document.createTreeWalker(this.rows[number].node, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (left < node.length) {
				range.setStart(node, left);
				range.setEnd(node, left + 1);
				return range.getBoundingClientRect();
			}
			left -= node.length;
		}
		range.selectNodeContents(this.rows[number].node);
		range.collapse(false);
		const end = range.getBoundingClientRect();
		return end.bottom > 0 ? end : this.rows[number].node.getBoundingClientRect();
	}

	/** Which character stands at a place of the screen, or -1. */
	offset(x, y) {
		const row = this.rows.find((each) => {
			const at = each.node.getBoundingClientRect();
			return at.top <= y && y < at.bottom;
		});
		let at = row ? row.at : -1;
		for (const part of row ? row.node.childNodes : []) {
			if ([...part.getClientRects()].some((each) => each.left <= x && x < each.right && each.top <= y && y < each.bottom)) {
				return within(part, at, x, y);
			}
			at += part.textContent.length;
		}
		return -1;
	}

}

/** Which character of a piece stands at a place of the screen. */
function within(part, at, x, y) {
	const range = document.createRange();
	for (let i = 0; i < part.textContent.length; i++) {
		range.setStart(part.firstChild, i);
		range.setEnd(part.firstChild, i + 1);
		const place = range.getBoundingClientRect();
		if (place.left <= x && x < place.right && place.top <= y && y < place.bottom) {
			return at + i;
		}
	}
	return -1;
}

function element(name, className, text) {
	const made = document.createElement(name);
	if (className) {
		made.className = className;
	}
	if (text) {
		made.textContent = text;
	}
	return made;
}

/** A line of the sheet; a problem cuts pieces where it begins and ends. */
function painted(row) {
	const node = element('div', 'editor-line');
	let at = 0;
	for (const [kind, text] of row.parts) {
		const ends = [at, at + text.length];
		row.marks.forEach((mark) => ends.push(mark.from, mark.to));
		const cuts = [...new Set(ends.filter((end) => end >= at && end <= at + text.length))].sort((a, b) => a - b);
		for (let i = 0; i + 1 < cuts.length; i++) {
			const mark = row.marks.find((each) => each.from <= cuts[i] && cuts[i] < each.to);
			const classes = [kind ? 'code-' + kind : '', mark ? (mark.error ? 'wrong' : 'doubtful') : ''].filter(Boolean).join(' ');
			node.append(element('span', classes, text.slice(cuts[i] - at, cuts[i + 1] - at)));
		}
		at += text.length;
	}
	if (at === 0) {
		node.append(element('br'));
	}
	if (row.marks.length > 0) {
		node.classList.add(row.marks.some((mark) => mark.error) ? 'bad' : 'warn');
	}
	return node;
}

document.querySelectorAll('form[data-editor]').forEach((form) => new Editor(form));
