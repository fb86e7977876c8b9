/*
 * Lets a table of rules be used like a spreadsheet: arrows, Tab and Enter between cells, a pasted block, undo and redo, and a
 * check while typing. Without it the table is the same form, checked by its button.
 */
(() => {
	const form = document.getElementById('kisi');
	if (!form) {
		return;
	}
	const news = document.getElementById('kisi-kabar');
	const undoButton = document.getElementById('kisi-urung');
	const redoButton = document.getElementById('kisi-ulang');
	const PAUSE = 600;

	/* cells by row and column, as they stand on the page */

	const cells = () => [...form.querySelectorAll('.cell')];
	const row = (cell) => cell.closest('tr');
	const column = (cell) => cell.closest('td').cellIndex;
	const rows = () => [...form.querySelectorAll('tbody > tr:not(.grid-under)')];
	const at = (tr, index) => tr && tr.cells[index] ? tr.cells[index].querySelector('.cell') : null;

	/** The next cell in a direction, over those that can only be read. */
	function neighbour(cell, down, right) {
		const all = rows();
		let r = all.indexOf(row(cell)) + down;
		let c = column(cell) + right;
		while (r >= 0 && r < all.length && c >= 0 && c < all[r].cells.length) {
			const found = at(all[r], c);
			if (found) {
				return found;
			}
			r += down;
			c += right;
		}
		return null;
	}

	function go(cell) {
		if (cell) {
			cell.focus();
			if (cell.select) {
				cell.select();
			}
		}
	}

	/* undo and redo: each step is a list of cells with what they held before and after */

	const done = [];
	const undone = [];
	const held = new WeakMap();

	function remember(step) {
		const changes = step.filter((change) => change.before !== change.after);
		if (changes.length > 0) {
			done.push(changes);
			undone.length = 0;
			buttons();
		}
	}

	function commit(cell) {
		if (held.has(cell)) {
			remember([{ cell, before: held.get(cell), after: cell.value }]);
			held.set(cell, cell.value);
		}
	}

	function set(cell, value) {
		cell.value = value;
		held.set(cell, cell.value);
		changed(cell);
	}

	function move(from, to, which, text) {
		const active = document.activeElement;
		if (active && active.classList.contains('cell')) {
			commit(active);
		}
		const step = from.pop();
		if (step) {
			step.forEach((change) => set(change.cell, change[which]));
			to.push(step);
			go(step[0].cell);
			news.textContent = text;
			buttons();
			later();
		}
	}

	const undo = () => move(done, undone, 'before', news.dataset.urung);
	const redo = () => move(undone, done, 'after', news.dataset.ulang);

	function buttons() {
		undoButton.disabled = done.length === 0;
		redoButton.disabled = undone.length === 0;
	}

	/* a changed cell shows what it held */

	function changed(cell) {
		const before = cell.closest('td').querySelector('.cell-before');
		if (before) {
			before.hidden = cell.value === cell.dataset.awal;
		}
	}

	const unsaved = () => cells().some((cell) => cell.dataset.awal === undefined || cell.value !== cell.dataset.awal);

	/* keys */

	const whole = (cell) => cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
	const editing = new WeakSet();

	/** Whether an arrow leaves the cell rather than moving within its text. */
	function leaves(cell, key) {
		if (cell.tagName === 'SELECT' || (whole(cell) && !editing.has(cell))) {
			return true;
		}
		const before = cell.value.slice(0, cell.selectionStart);
		const after = cell.value.slice(cell.selectionEnd);
		switch (key) {
			case 'ArrowLeft': return before === '' && cell.selectionStart === cell.selectionEnd;
			case 'ArrowRight': return after === '' && cell.selectionStart === cell.selectionEnd;
			case 'ArrowUp': return !before.includes('\n') && !editing.has(cell);
			default: return !after.includes('\n') && !editing.has(cell);
		}
	}

	const ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

	form.addEventListener('keydown', (event) => {
		const cell = event.target;
		if ((event.ctrlKey || event.metaKey) && !event.altKey && ['z', 'y'].includes(event.key.toLowerCase())) {
			event.preventDefault();
			(event.key.toLowerCase() === 'y' || event.shiftKey ? redo : undo)();
			return;
		}
		if (!cell.classList.contains('cell') || event.ctrlKey || event.metaKey) {
			return;
		}
		const arrow = ARROWS[event.key];
		if (arrow && !event.altKey && !event.shiftKey && leaves(cell, event.key)) {
			const next = neighbour(cell, ...arrow);
			if (next || cell.tagName === 'SELECT') {
				event.preventDefault();
				go(next);
			}
		}
		else if (event.key === 'Enter' && cell.tagName !== 'SELECT') {
			if (cell.dataset.banyak && (event.altKey || event.shiftKey || editing.has(cell))) {
				return;
			}
			event.preventDefault();
			commit(cell);
			go(neighbour(cell, event.shiftKey ? -1 : 1, 0));
		}
		else if (event.key === 'F2' && cell.setSelectionRange) {
			event.preventDefault();
			editing.add(cell);
			cell.setSelectionRange(cell.value.length, cell.value.length);
		}
		else if (event.key === 'Escape') {
			set(cell, held.get(cell));
			editing.delete(cell);
			later();
		}
	});

	form.addEventListener('focusin', (event) => {
		const cell = event.target;
		if (cell.classList.contains('cell')) {
			held.set(cell, cell.value);
			editing.delete(cell);
		}
	});
	form.addEventListener('focusout', (event) => {
		if (event.target.classList.contains('cell')) {
			commit(event.target);
		}
	});
	form.addEventListener('input', (event) => {
		if (event.target.classList.contains('cell')) {
			changed(event.target);
		}
		later();
	});
	form.addEventListener('change', (event) => {
		if (event.target.tagName === 'SELECT') {
			commit(event.target);
		}
	});

	/* a block from a spreadsheet: columns apart by tabs, rows by line ends, cells with either of them in quotes */

	function block(text) {
		const found = [[]];
		let value = '';
		let quoted = false;
		const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
		for (let i = 0; i < source.length; i++) {
			const sign = source[i];
			if (quoted && sign === '"' && source[i + 1] === '"') {
				value += '"';
				i++;
			}
			else if (sign === '"' && (quoted || value === '')) {
				quoted = !quoted;
			}
			else if (!quoted && (sign === '\t' || sign === '\n')) {
				found[found.length - 1].push(value);
				value = '';
				if (sign === '\n') {
					found.push([]);
				}
			}
			else {
				value += sign;
			}
		}
		found[found.length - 1].push(value);
		return found;
	}

	/** A choice is taken whatever its case; one that does not exist is none. */
	function fitting(cell, value) {
		if (cell.tagName !== 'SELECT') {
			return value.trim();
		}
		const option = [...cell.options].find((each) => each.value.toLowerCase() === value.trim().toLowerCase());
		return option ? option.value : null;
	}

	form.addEventListener('paste', (event) => {
		const cell = event.target;
		const text = event.clipboardData.getData('text/plain');
		const several = text.includes('\t') || text.replace(/\n$/, '').includes('\n');
		if (!cell.classList.contains('cell') || !several || (cell.dataset.banyak && !text.includes('\t'))) {
			return;
		}
		event.preventDefault();
		commit(cell);
		const all = rows();
		const top = all.indexOf(row(cell));
		const left = column(cell);
		const step = [];
		let lost = false;
		block(text).forEach((line, r) => line.forEach((value, c) => {
			const target = at(all[top + r], left + c);
			const fit = target ? fitting(target, value) : null;
			if (fit === null) {
				lost = true;
				return;
			}
			step.push({ cell: target, before: target.value, after: fit });
			set(target, fit);
		}));
		remember(step);
		news.textContent = lost ? news.dataset.sisa : '';
		news.classList.toggle('unseen', !lost);
		later();
	});

	/* the check while typing */

	let timer = null;
	let impactTimer = null;
	let asked = 0;

	function later() {
		clearTimeout(timer);
		clearTimeout(impactTimer);
		timer = setTimeout(check, PAUSE);
	}

	async function check() {
		const number = ++asked;
		let answer;
		try {
			answer = await fetch(form.dataset.periksa, {
				method: 'POST',
				body: new URLSearchParams(new FormData(form)),
				headers: { 'X-Requested-With': 'fetch' },
			});
		}
		catch {
			return;
		}
		if (!answer.ok || answer.redirected || number !== asked) {
			return;
		}
		show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
	}

	function show(answer) {
		form.querySelectorAll('.grid-under').forEach((under) => {
			const key = under.id.slice('bawah-'.length);
			const said = answer.querySelector(`[data-bawah="${key}"] td`);
			under.hidden = !said;
			under.cells[0].replaceChildren(...(said ? said.childNodes : []));
		});
		const wrong = new Set([...answer.querySelectorAll('[data-sel]')].map((each) => each.dataset.sel));
		cells().forEach((cell) => {
			if (wrong.has(cell.name)) {
				cell.setAttribute('aria-invalid', 'true');
				cell.setAttribute('aria-describedby', 'bawah-' + row(cell).id.slice('baris-'.length));
			}
			else {
				cell.removeAttribute('aria-invalid');
				cell.removeAttribute('aria-describedby');
			}
		});
		const result = document.getElementById('kisi-hasil');
		result.replaceChildren(...answer.querySelectorAll('[data-baru]'), ...answer.querySelector('[data-hasil]').childNodes);
		soonImpact();
	}

	/* whom the edited text would move, where the reader may know: slower than the check, so only after a longer pause */

	const LONG_PAUSE = 1500;

	function soonImpact() {
		clearTimeout(impactTimer);
		const slot = document.getElementById('kisi-dampak');
		if (slot && slot.dataset.alamat) {
			slot.textContent = slot.dataset.tunggu;
		}
		impactTimer = setTimeout(impact, LONG_PAUSE);
	}

	async function impact() {
		const slot = document.getElementById('kisi-dampak');
		if (!slot || !slot.dataset.alamat) {
			return;
		}
		const { alamat, nama, teks } = slot.dataset;
		let answer;
		try {
			answer = await fetch(alamat, {
				method: 'POST',
				body: new URLSearchParams({ _csrf: form.elements._csrf.value, nama, berkas: nama, teks }),
			});
		}
		catch {
			slot.replaceChildren();
			return;
		}
		const told = answer.ok && !answer.redirected ? await answer.text() : '';
		slot.replaceChildren(...new DOMParser().parseFromString(told, 'text/html').body.childNodes);
	}

	/* nothing typed is lost by leaving */

	let sending = false;
	form.addEventListener('submit', () => {
		sending = true;
	});
	window.addEventListener('beforeunload', (event) => {
		if (!sending && unsaved()) {
			event.preventDefault();
		}
	});

	soonImpact();
	document.getElementById('kisi-cara').hidden = false;
	undoButton.hidden = false;
	redoButton.hidden = false;
	undoButton.addEventListener('click', undo);
	redoButton.addEventListener('click', redo);
})();
