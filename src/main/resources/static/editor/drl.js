/*
 * Cuts rule text into pieces of one kind each, as the server does (TextPiece): joined they are the text, whatever mistakes it has.
 * A test holds both against each other, so that what is coloured while typing is what the rule pages show.
 */

const KEYWORDS = new Set(['package', 'import', 'rule', 'when', 'then', 'end', 'insert', 'new', 'not', 'exists', 'accumulate', 'acc',
	'in', 'or', 'and', 'null', 'true', 'false']);

const BLANKS = ' \t\r\n\uFEFF';

const QUOTES = "'\u2018\u2019\u201C\u201D\u201E";

/* where a text probably ends whose closing quote is missing */
const BEHIND_TEXT = ',);@';

const SIGNS = '()[]{}<>=!&|,;:.@+-*/%?~^#';

const LONG_SIGNS = ['==', '!=', '>=', '<=', '&&', '||'];

const isLetter = (c) => /^[A-Za-z_]$/.test(c);

const isDigit = (c) => c >= '0' && c <= '9' && c.length === 1;

/**
 * The pieces of a text, in its order, each {kind, from, to}. A kind is a class of the style sheet, or empty; blanks have the kind ' ',
 * signs ''.
 */
export function pieces(text, types) {
	const found = [];
	let at = 0;
	let mark = false;

	const while_ = (from, accepted) => {
		let end = from;
		while (end < text.length && accepted(text[end])) {
			end++;
		}
		return end;
	};
	const add = (kind, to) => {
		const token = kind !== ' ' && kind !== 'note' && kind !== 'unknown';
		const sign = token && text[at] === '@' && to === at + 1;
		found.push({ kind: token && (mark || sign) ? 'mark' : kind, from: at, to });
		if (token) {
			mark = sign;
		}
		at = to;
	};
	const textEnd = () => {
		let end = at + 1;
		while (end < text.length && text[end] !== '"' && text[end] !== '\n') {
			end += (text[end] === '\\' && end + 1 < text.length) ? 2 : 1;
		}
		if (text[end] === '"') {
			return end + 1;
		}
		let probable = at + 1;
		while (probable < end && !BEHIND_TEXT.includes(text[probable])) {
			probable++;
		}
		return probable;
	};
	const otherQuotesEnd = () => {
		const end = while_(at + 1, (c) => !QUOTES.includes(c) && c !== '\n' && c !== '"');
		return end < text.length && text[end] !== '\n' ? end + 1 : end;
	};

	while (at < text.length) {
		const c = text[at];
		const next = text[at + 1] || '';
		if (BLANKS.includes(c)) {
			add(' ', while_(at, (d) => BLANKS.includes(d)));
		}
		else if (c === '/' && next === '/') {
			const end = text.indexOf('\n', at);
			add('note', end < 0 ? text.length : end);
		}
		else if (c === '/' && next === '*') {
			const end = text.indexOf('*/', at + 2);
			add('note', end < 0 ? text.length : end + 2);
		}
		else if (isLetter(c)) {
			const end = while_(at, (d) => isLetter(d) || isDigit(d));
			const word = text.slice(at, end);
			add(KEYWORDS.has(word) ? 'word' : types.has(word) ? 'type' : 'name', end);
		}
		else if (c === '$' && isLetter(next)) {
			add('variable', while_(at + 1, (d) => isLetter(d) || isDigit(d)));
		}
		else if (isDigit(c)) {
			let end = while_(at, isDigit);
			if (text[end] === '.' && isDigit(text[end + 1] || '')) {
				end = while_(end + 1, isDigit);
			}
			add('number', while_(end, (d) => isLetter(d) || isDigit(d) || d === '$'));
		}
		else if (c === '"') {
			add('text', textEnd());
		}
		else if (QUOTES.includes(c)) {
			add('text', otherQuotesEnd());
		}
		else if (LONG_SIGNS.includes(c + next)) {
			add('', at + 2);
		}
		else {
			const point = String.fromCodePoint(text.codePointAt(at));
			add(SIGNS.includes(point) ? '' : 'unknown', at + point.length);
		}
	}
	return found;
}

/** The same line by line: arrays of [kind, text], neighbours of one kind as one. */
export function lines(text, cut) {
	const all = [[]];
	for (const piece of cut) {
		const kind = piece.kind === ' ' || piece.kind === 'name' ? '' : piece.kind;
		text.slice(piece.from, piece.to).split('\n').forEach((part, i) => {
			if (i > 0) {
				all.push([]);
			}
			const line = all[all.length - 1];
			const last = line[line.length - 1];
			if (last && last[0] === kind) {
				last[1] += part;
			}
			else if (part) {
				line.push([kind, part]);
			}
		});
	}
	return all;
}
