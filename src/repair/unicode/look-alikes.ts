/**
 * Letters by which others disguise words of Latin, wider than the twins of UTS #39: п is no n in any font, but between
 * Latin letters everybody reads one. In each row, what is read, then the letters that stand for it; Latin ones, which some
 * languages write, behind the bar.
 */
const ROWS = `
a аαᴀɑ|ᾱ
ă |ᾱ
b вʙβ|ƅ
c сᴄ|ƈ
d ᴅ|ɖḋԁ
đ ᴆ|ᵭḋ
e еᴇε|ȅ
ê |ȇ
f ꜰ
g ցɡɢ
h һհʜн|ɦ
i іιɪ|ɩ
j јᴊ
k кκᴋ|ḳ
l ʟ|ɫɭ
m мᴍ
n пηɴո
o оοσᴏօ
p рρᴘ
q ǫ
r ʀг|ɾ
s ѕꜱ
t тτᴛ
u υᴜս
v νᴠѵ
w ᴡшω
x хχ
y уʏγ
z ᴢ`;

export interface LookAlike {
  /** What it may be read as, in small letters. */
  readonly readings: readonly string[];
  /** Whether Latin text never has it. */
  readonly isStrong: boolean;
}

let memo: ReadonlyMap<string, LookAlike> | undefined;

/** A letter by which a Latin one may be disguised, in small or capital letters, without its marks. */
export function lookAlike(letter: string): LookAlike | undefined {
  memo ??= build();
  return memo.get(letter);
}

function build(): ReadonlyMap<string, LookAlike> {
  const table = new Map<string, LookAlike>();
  const add = (letter: string, reading: string, isStrong: boolean) => {
    const readings = [...(table.get(letter)?.readings ?? []), reading];
    table.set(letter, { readings, isStrong });
  };
  for (const line of ROWS.trim().split('\n')) {
    const [reading, others] = line.split(' ') as [string, string];
    const [strong, weak = ''] = others.split('|') as [string, string?];
    for (const [letters, isStrong] of [
      [strong, true],
      [weak, false],
    ] as const)
      for (const letter of letters) {
        add(letter, reading, isStrong);
        const capital = letter.toUpperCase();
        if (capital.length === 1 && capital !== letter) add(capital, reading.toUpperCase(), isStrong);
      }
  }
  return table;
}
