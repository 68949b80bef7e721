import { naturalness } from '../../model/index.ts';
import { isLiteraryChinese, isLiteraryJapanese } from '../../text/literary.ts';
import { countVisible } from '../../text/white-space.ts';
import type { Evidence } from '../../types.ts';
import { withoutFormulas } from '../../unicode/formulas.ts';
import { withNarrowWords } from '../full-width.ts';
import { withoutTags } from '../markup.ts';
import type { Body, Measure } from '../measure.ts';
import { isJson, proseOf, withoutListings } from '../prose.ts';
import { isRead } from '../read-languages.ts';
import { withoutReadings } from '../readings.ts';
import {
  isColumnar,
  isProgram,
  withoutNames,
  withoutSlots,
  withoutTableRules,
  withoutXml,
} from '../technical.ts';

/** Characters that are read for their naturalness: enough for three digits; and how few say nothing. */
const SAMPLE = 20_000;
const FEWEST = 20;

/** With less than this left of it a text is nothing but names, and no language excuses them. */
const LEAST_PLAIN = 0.2;

/** Deviations below which a text is as natural as any; see `naturalness`. */
const UNUSUAL = 1.5;
/**
 * The same where the model has read little of a language, so that its clean texts look strange too: what one in ten clean
 * sentences is above. Cantonese, Kazakh, Mongolian, Azerbaijani, Albanian, Welsh, Yoruba, Marathi, Maori, Xhosa, Zulu,
 * Somali, Irish, Swahili; measured on the sentences of `data/language`, where the languages it has read are below 2.
 */
const STRANGE: Readonly<Record<string, number>> = {
  yue: 3.5,
  kk: 6,
  mn: 7.1,
  az: 9.2,
  sq: 7.2,
  cy: 4.6,
  yo: 13.8,
  mr: 4,
  mi: 4,
  xh: 3.4,
  zu: 2.9,
  so: 3.4,
  ga: 3.2,
  sw: 2.4,
};
/** The same for Literary Chinese: of 1,011 poems of Tang and Song, one in ten is above. */
const STRANGE_LITERARY_CHINESE = 3.3;
/** The same for Japanese in the spelling of before 1946: of 80 works at Aozora Bunko. */
const STRANGE_LITERARY_JAPANESE = 3.9;

/** From the smoothest to the worst that makes a difference; how far beyond what is unusual the square counts. */
const SMOOTHEST = 3;
const WORST = 30;
/**
 * The worst of a page that only lists: names, prices and figures are strange to a model of sentences, so they rank a page lower and
 * reject none. Of 92 such pages in other tools' tests, 99 in 100 are below.
 */
const WORST_LIST = 2.25;
const ROUGHEST = 5;
/** Worth of one deviation anywhere, so that worse is always worse. */
const SLOPE = 0.2;
/** What any clean text has of it. */
const USUAL_ROUGHNESS = SLOPE * SMOOTHEST;
/**
 * Share of it that says nothing in a message: people talk as they like. Of .5, .7 and .85 the middle one made the smallest error of
 * calibration over messages of sources left out that cost texts under 40 characters nothing.
 */
const TOLERANCE = 0.7;
/** UTF-16 units; longer ones are hardly ever messages. */
const LONGEST_MESSAGE = 4000;

/** How far the text is from the clean text that the model has read. */
export function* roughness({ language }: Evidence, body: Body): Iterable<Measure> {
  const { tag } = language;
  const prose = isJson(body.text)
    ? ''
    : proseOf(
        withoutReadings(
          withoutListings(
            withoutSlots(withoutTags(withoutXml(withoutFormulas(body.prose.slice(0, SAMPLE))))),
          ),
        ),
      );
  if (countVisible(prose, FEWEST) < FEWEST) {
    if (body.length > 0 && body.length < FEWEST) yield notJudged(0, 'The text is too short', '文本过短');
    return;
  }
  if (!isRead(language, prose)) {
    yield notJudged(
      USUAL_ROUGHNESS,
      'The text is in no language that the model has read',
      '模型没有读过这种语言',
    );
    return;
  }
  const usual = strangest(tag, prose);
  let { perCharacter, expected, deviation } = naturalness(prose);
  if (deviation > usual) {
    const plain = withoutNames(withoutTableRules(withNarrowWords(prose)));
    if (isProgram(body.prose) || isColumnar(prose)) deviation = usual;
    else if (countVisible(plain) > LEAST_PLAIN * countVisible(prose)) {
      const second = naturalness(plain);
      ({ perCharacter, expected } = second);
      deviation = Math.max(usual, Math.min(deviation, second.deviation));
    }
  }
  // How rough it is for what it is written in.
  const worst = body.listed ? WORST_LIST : WORST;
  const x = Math.max(-SMOOTHEST, Math.min(worst, deviation - (usual - UNUSUAL)));
  const beyond = Math.max(0, Math.min(ROUGHEST, x - UNUSUAL));
  const counts = body.prose.length > LONGEST_MESSAGE ? 1 : 1 - TOLERANCE * body.message;
  yield {
    id: 'substance/unnatural',
    value: USUAL_ROUGHNESS + counts * (SLOPE * x + (beyond / 2) ** 2),
    usual: USUAL_ROUGHNESS,
    message: `${reading(x - UNUSUAL).en} (${perCharacter.toFixed(1)} nats a character, ${expected.toFixed(1)} expected).`,
    messageZh: `${reading(x - UNUSUAL).zh}（每字 ${perCharacter.toFixed(1)} 纳特，应为 ${expected.toFixed(1)}）。`,
    findings: [],
  };
}

/** A measure that says that there is none. What any clean text has of it is assumed of a text in an unknown language. */
function notJudged(usual: number, en: string, zh: string): Measure {
  return {
    id: 'substance/unnatural',
    value: usual,
    usual,
    message: `${en}: how natural it reads was not judged.`,
    messageZh: `${zh}，未判断文字是否通顺。`,
    findings: [],
  };
}

/** Deviations that one in ten clean texts of the same kind is above. */
function strangest(tag: string, prose: string): number {
  if ((tag === 'zh' || tag === 'yue') && isLiteraryChinese(prose)) return STRANGE_LITERARY_CHINESE;
  if (tag === 'ja' && isLiteraryJapanese(prose)) return STRANGE_LITERARY_JAPANESE;
  return STRANGE[tag] ?? UNUSUAL;
}

function reading(beyond: number): { en: string; zh: string } {
  if (beyond > 2.5)
    return { en: 'The text does not read like any language the model knows', zh: '文字不像自然语言' };
  if (beyond > 0) return { en: 'The text reads rougher than most', zh: '文字不如一般文章通顺' };
  if (beyond < -2.5) return { en: 'The text reads smoother than most', zh: '文字比一般文章通顺' };
  return { en: 'The text reads as natural as most', zh: '文字通顺程度正常' };
}
