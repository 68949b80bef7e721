import { findDate } from '../text/date.ts';
import type { MetadataField } from '../types.ts';
import type { Described } from './describe.ts';
import { type Verdict, verdict } from './verdict.ts';

/** A byline, dateline or source line: kept, and its values are metadata. */
export interface Credit extends Verdict {
  readonly fields: Partial<Record<'author' | 'published' | 'source', MetadataField>>;
}

/** Longer lines say more than who, when and whence. Tokens. */
const LONGEST = 60;
/** A line that credits somebody with nothing but a name says little else. Tokens. */
const SHORT = 30;

/** Without one of these a line credits nobody; most lines have none, and what follows is slow. */
const CUE = /[\d:：|｜丨/／=(（[]|[作记記]者|撰文|بقلم|كتب|\b(?:by|von|par|por|oleh|автор)\s/i;

/** A preposition in the middle of a sentence names no author: `travel by bus`, `Leasing von Autos`. */
const AUTHOR =
  /(?:^|[\s|｜(（【])(?:[\p{L}\p{N}]{0,10}?(?:作者|记者|記者|撰文|采写|採寫|编译|編譯|文)\s?[:：|｜丨/／]\s?|(?:作者|记者|記者|撰文)\s|(?:author|(?:written|posted|published|submitted) by|(?:geschrieben|veröffentlicht) von|(?:escrito|publicado) por|(?:écrit|publié) par|autor|автор|текст|글쓴이|作成者|執筆者?|penulis|tác giả|كتب|بقلم)\s?[:：]?\s|(?<!\p{Ll}\s)(?:by|von|par|por|oleh)\s?[:：]?\s)([\p{L}\p{M}][\p{L}\p{M}.·'’ -]{0,39}?)(?=$|[\s]{2,}|[|｜丨,，、;；(（)）\]】]|\s(?:来源|來源|编辑|編輯|责编|發布|发布|\d))/iu;
/** What an author's line has in it, whatever the rest: of {@link AUTHOR} the words, without its slow flag. */
const AUTHOR_CUE =
  /作者|作成者|[记記]者|撰文|[采採][写寫]|[编編][译譯]|文\s?[:：|｜丨/／]|(?:^|[\s|｜(（【])(?:by|author|written by|von|par|por|autor|автор|текст|글쓴이|執筆|penulis|oleh|tác giả|كتب|بقلم)/i;
/** What begins so is a headline: `Por qué sube el pan`, `Par temps de pluie`. A name has a capital. */
const PHRASE = /^[\s|｜(（【]*[Pp](?:or|ar)\s\p{Ll}/u;
/** The same of {@link SOURCE}. */
const SOURCE_CUE =
  /(?:源|[转轉]自|source|quelle|fuente|fonte|источник|출처|出典|nguồn|sumber|المصدر|ที่มา)\s?[:：=]/i;
const SOURCE =
  /(?:文章来源|文章來源|新闻来源|新聞來源|本文来源|本文來源|信息来源|稿源|来源|來源|转自|轉自|source|quelle|fuente|fonte|источник|출처|出典|nguồn|sumber|المصدر|ที่มา)\s?[:：=]\s?([^\s:：|｜,，。；;（(][^\n|｜,，。；;（(]{0,39}?)(?=$|\s{1,}|[|｜,，。；;（()）\]】])/iu;
/**
 * Who edited, checked or uploaded the text, which is not who wrote it:
 *
 *     責任編輯：王小明　核稿編輯：李大同
 *     ^^^^^^^^^^^^^^^
 */
const EDITOR =
  /^[（(【[\s]*(?:\p{Script=Han}{0,4}?(?:编辑|編輯|责编|責編|主编|主編|核稿|审核|審核|审校|審校|校对|校對)(?:编辑|編輯|人)?\s?[:：/／丨|｜]|(?:edited by|editor|редактор|redaktion|편집자?|編集者?)\s?[:：])\s?\p{L}/iu;
const SOURCE_LINK = /^(?:[\p{L}\p{N} :：]{0,16})?\[([^\]\n]{1,40})\]\((https?:\/\/[^\s()]{4,400})\)$/u;
const BRACKETED = /^[(（]([\p{Script=Han}\p{L}\p{N}·]{2,14})[)）]$/u;
const OPENS_BRACKET = '(（';
const LABELLED_DATE =
  /(?:时间|時間|日期|发布|發布|發佈|发表|發表|更新|date|published|updated|posted|veröffentlicht|publié|publicado|опубликовано|입력|등록|公開日|更新日|投稿日|cập nhật|ngày|diterbitkan)/iu;

export function credit({
  words,
  text,
  tokens,
  piece,
  sentence,
  afterBody,
  wholeLine,
  position,
}: Described): Credit | null {
  if (tokens > LONGEST || tokens === 0 || text.length > LONGEST * 10 || !CUE.test(text)) return null;
  // Whose picture it is says nothing about whose text it is.
  if (words.roles.some(({ role, opens }) => role === 'image-note' && opens)) return null;
  const fields: { -readonly [K in keyof Credit['fields']]: Credit['fields'][K] } = {};
  const field = (value: string, at: number): MetadataField => ({
    value: value.trim(),
    from: 'text',
    start: piece.start + at,
    end: piece.start + at + value.trimEnd().length,
  });

  const link = text.endsWith(')') ? SOURCE_LINK.exec(text) : null;
  if (link !== null && (afterBody > 0 || position > 0.9)) {
    fields.source = field(link[2]!, text.indexOf(link[2]!, text.indexOf('](')));
    return { ...verdict('source', 0.85, 'a single link after the last paragraph'), fields };
  }
  const bracketed = OPENS_BRACKET.includes(text[0]!) ? BRACKETED.exec(text) : null;
  if (bracketed !== null && !wholeLine) {
    fields.source = field(bracketed[1]!, text.indexOf(bracketed[1]!));
    return { ...verdict('source', 0.75, 'a name in brackets closes the article'), fields };
  }
  if (sentence) return null;

  const source = SOURCE_CUE.test(text) ? SOURCE.exec(text) : null;
  if (source !== null) fields.source = field(source[1]!, source.index + source[0].length - source[1]!.length);
  const author = AUTHOR_CUE.test(text) ? AUTHOR.exec(text) : null;
  if (author !== null && author.index <= 24 && !PHRASE.test(author[0])) {
    fields.author = field(author[1]!, author.index + author[0].length - author[1]!.length);
  }
  const date = findDate(text);
  if (date !== null) {
    const rest = tokens - (date.end - date.start) / 2;
    if (LABELLED_DATE.test(text) || rest < 6 || source !== null || author !== null) {
      fields.published = { ...field(text.slice(date.start, date.end), date.start), value: date.iso };
    }
  }
  if (fields.published !== undefined)
    return { ...verdict('dateline', 0.85, 'says when it was published'), fields };
  if (fields.source !== undefined && (source!.index < 8 || tokens < 16)) {
    return { ...verdict('source', 0.85, 'names where the text is from'), fields };
  }
  if (tokens <= SHORT) {
    if (fields.author !== undefined) return { ...verdict('byline', 0.8, 'names the author'), fields };
    if (EDITOR.test(text)) return { ...verdict('byline', 0.8, 'names the editor'), fields };
  }
  return null;
}
