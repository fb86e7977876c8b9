/*
 * What the vocabulary offers at a place of a rule text, and what the word there means. Pure: it knows the text, its pieces and the
 * words, and nothing of the page.
 */

const FRAME = ['rule', 'when', 'then', 'end'];

/** What surrounds a place: the part of the rule, the fact or conclusion it lies in, the window or test, and how many commas before. */
function surroundings(text, cut, index) {
	const found = { section: '', type: null, made: false, method: null, conclusion: false, commas: 0 };
	let depth = 0;
	let inner = true;
	for (let i = index - 1; i >= 0; i--) {
		const piece = cut[i];
		const word = text.slice(piece.from, piece.to);
		if (piece.kind === 'word' && FRAME.includes(word)) {
			found.section = word;
			break;
		}
		if (word === ')') {
			depth++;
		}
		else if (word === ',' && depth === 0 && inner) {
			found.commas++;
		}
		else if (word === '(' && depth > 0) {
			depth--;
		}
		else if (word === '(') {
			inner = false;
			const before = previous(cut, i);
			const name = before < 0 ? '' : text.slice(cut[before].from, cut[before].to);
			if (name === 'insert') {
				found.conclusion = true;
			}
			else if (before >= 0 && cut[before].kind === 'type' && !found.type) {
				const earlier = previous(cut, before);
				found.type = name;
				found.made = earlier >= 0 && text.slice(cut[earlier].from, cut[earlier].to) === 'new';
			}
			else if (before >= 0 && cut[before].kind === 'name' && !found.method && !found.type) {
				found.method = name;
			}
		}
	}
	return found;
}

function previous(cut, index) {
	let i = index - 1;
	while (i >= 0 && (cut[i].kind === ' ' || cut[i].kind === 'note')) {
		i--;
	}
	return i;
}

/** The property that a text in quotes is compared with. */
function compared(text, cut, index) {
	for (let i = index - 1; i >= 0; i--) {
		const word = text.slice(cut[i].from, cut[i].to);
		if (cut[i].kind === 'name') {
			return word;
		}
		const between = [' ', 'text', 'note'].includes(cut[i].kind) || [',', '(', '==', '!=', 'in', 'not'].includes(word);
		if (!between) {
			return null;
		}
	}
	return null;
}

export class Vocabulary {

	constructor(words) {
		this.words = words;
		this.types = new Map(words.filter((word) => word.kind === 'fakta' || word.kind === 'simpulan').map((word) => [word.word, word]));
	}

	names() {
		return new Set(this.types.keys());
	}

	of(...kinds) {
		return this.words.filter((word) => kinds.includes(word.kind));
	}

	members(type) {
		return this.types.has(type) ? this.types.get(type).members : [];
	}

	/** The texts that fit between the quotes of a piece. */
	values(text, cut, index) {
		const around = surroundings(text, cut, index);
		const members = this.members(around.type);
		if (around.method) {
			const method = members.find((member) => member.word === around.method);
			return method ? method.values : [];
		}
		let property = compared(text, cut, index);
		if (around.made) {
			const forms = members.filter((member) => member.kind === 'bentuk' && member.word.startsWith('new '));
			const names = forms.map((form) => form.word.slice(form.word.indexOf('(') + 1, -1).split(', ')[around.commas]);
			property = names.find((name) => members.some((member) => member.word === name && member.values.length > 0));
		}
		const member = members.find((each) => each.kind === 'ciri' && each.word === property);
		return member ? member.values : [];
	}

	/**
	 * What can stand at a place.
	 * @return {from, to, items}: the stretch to replace and words, each {label, insert, kind, meaning}; or null
	 */
	offer(text, cut, caret, asked) {
		const index = cut.findIndex((piece) => piece.from < caret && caret <= piece.to);
		const piece = index < 0 ? { kind: ' ', from: caret, to: caret } : cut[index];
		const written = text.slice(piece.from, piece.to);
		if (piece.kind === 'note' || piece.kind === 'number') {
			return null;
		}
		if (piece.kind === 'text') {
			const closed = written.length > 1 && written.endsWith('"');
			if (closed && caret === piece.to) {
				return null;
			}
			const to = closed ? piece.to - 1 : piece.to;
			const items = this.values(text, cut, index).map((value) => ({ label: value, insert: value, kind: 'nilai', meaning: '' }));
			return this.fitting(items, text.slice(piece.from + 1, caret), piece.from + 1, to, true);
		}
		if (piece.kind === 'mark') {
			const sign = written === '@';
			const items = this.of('tanda').map(asItem);
			return this.fitting(items, sign ? '' : text.slice(piece.from, caret), sign ? caret : piece.from, caret, true);
		}
		const isWord = ['word', 'type', 'name', 'variable'].includes(piece.kind) || written === '$';
		const from = isWord ? piece.from : caret;
		const begun = text.slice(from, caret);
		if (!asked && begun.length < (begun.startsWith('$') ? 1 : 2)) {
			return null;
		}
		const place = isWord ? index : cut.findIndex((each) => each.from >= caret);
		const around = surroundings(text, cut, place < 0 ? cut.length : place);
		const items = begun.startsWith('$') ? this.variables(text, cut, place < 0 ? cut.length : place) : this.candidates(around).map(asItem);
		return this.fitting(items, begun, from, caret, asked);
	}

	candidates(around) {
		if (around.type && !around.made) {
			return this.members(around.type).filter((member) => member.kind === 'ciri' || member.kind === 'cara');
		}
		if (around.section === 'then') {
			const forms = this.of('simpulan').flatMap((type) => type.members.filter((member) => member.kind === 'bentuk'));
			return around.conclusion ? forms : this.of('susunan').filter((word) => ['insert', 'end'].includes(word.word));
		}
		if (around.section === 'when') {
			return [...this.of('fakta', 'simpulan', 'hitungan'), ...this.of('susunan').filter((word) => !['rule', 'when', 'insert', 'end'].includes(word.word))];
		}
		return this.of('susunan').filter((word) => around.section === 'rule' ? word.word === 'when' : word.word === 'rule');
	}

	/** What the rule has bound so far. */
	variables(text, cut, index) {
		const names = new Set();
		for (let i = index - 1; i >= 0 && text.slice(cut[i].from, cut[i].to) !== 'rule'; i--) {
			if (cut[i].kind === 'variable') {
				names.add(text.slice(cut[i].from, cut[i].to));
			}
		}
		return [...names].map((name) => ({ label: name, insert: name, kind: '', meaning: '' }));
	}

	fitting(items, begun, from, to, asked) {
		const wanted = begun.toLowerCase();
		const starts = items.filter((item) => item.label.toLowerCase().startsWith(wanted));
		const holds = items.filter((item) => !starts.includes(item) && wanted.length > 1 && item.label.toLowerCase().includes(wanted));
		const found = [...starts, ...holds];
		const written = found.length === 1 && found[0].insert.replace(/\W/g, '') === begun.replace(/\W/g, '');
		return found.length > 0 && (asked || !written) ? { from, to, items: found.slice(0, 60) } : null;
	}

	/** The word at a place with its meaning, or null. */
	explain(text, cut, caret) {
		const told = (piece) => piece.kind !== ' ' && piece.kind !== '' && text.slice(piece.from, piece.to) !== '@';
		const on = cut.findIndex((piece) => piece.from <= caret && caret < piece.to && told(piece));
		const index = on >= 0 ? on : cut.findIndex((piece) => piece.to === caret && told(piece));
		if (index < 0) {
			return null;
		}
		const word = text.slice(cut[index].from, cut[index].to);
		if (cut[index].kind === 'type') {
			return this.types.get(word) || null;
		}
		if (cut[index].kind === 'mark') {
			return this.of('tanda').find((mark) => mark.word === word) || null;
		}
		if (cut[index].kind === 'word') {
			return this.of('susunan', 'hitungan').find((each) => each.word === word) || null;
		}
		if (cut[index].kind !== 'name') {
			return null;
		}
		const around = surroundings(text, cut, index);
		const before = previous(cut, index);
		const owner = before > 0 && text[cut[before].from] === '.' ? text.slice(cut[previous(cut, before)].from, cut[previous(cut, before)].to) : around.type;
		return this.members(owner).find((member) => member.word === word || member.word.startsWith(owner + '.' + word + '('))
			|| this.of('hitungan').find((each) => each.word === word) || null;
	}

}

function asItem(word) {
	return { label: word.word, insert: word.insert, kind: word.kind, meaning: word.meaning };
}
