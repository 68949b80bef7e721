import type { Proposal, Script } from '../types.ts';
import { tellingChoices } from './choices.ts';
import { collectClues } from './han-evidence.ts';
import { overConverted } from './over-converted.ts';
import { simplify } from './simplify.ts';

/** Findings of one kind: the most telling are enough. */
const MOST = 20;

/**
 * What is worth saying about a text's script. Nothing is mended here, and a script is no fault: a seam between two
 * scripts or a careless conversion is only a hint that text was pasted or copied.
 */
export function scriptFindings(text: string, script: Script): Proposal[] {
  const found = [...mixed(script), ...converted(text, script)];
  if (script.converted?.from === 'Hans') {
    found.push(...residue(text, script), ...overConversions(text, script.converted.profile));
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function mixed({ mixed: isMixed, spans, tag: main, confidence }: Script): Proposal[] {
  if (!isMixed) return [];
  return spans
    .filter(({ tag }) => tag !== main)
    .slice(0, MOST)
    .map(({ start, end, tag }) => ({
      rule: 'script/mixed',
      start,
      end,
      severity: 'minor',
      confidence,
      message: `A stretch in ${nameOf(tag)} stands in a text in ${nameOf(main)}.`,
      data: { tag, main },
    }));
}

function converted(text: string, { converted: conversion, spans }: Script): Proposal[] {
  if (conversion === null) return [];
  const { profile, from, confidence, evidence } = conversion;
  const main = spans.filter(({ tag }) => tag !== from);
  return [
    {
      rule: 'script/converted',
      start: main[0]?.start ?? 0,
      end: main[main.length - 1]?.end ?? text.length,
      severity: 'info',
      confidence,
      message: `This text was converted from ${nameOf(from)} by machine (${profile}).`,
      data: { profile, from, evidence: evidence.map((piece) => piece.text) },
    },
  ];
}

/** Simplified characters that a conversion to Traditional left, each at its first place. */
function residue(text: string, { spans, converted: conversion }: Script): Proposal[] {
  const places = new Map<string, number>();
  for (const { start, end, tag } of spans) {
    if (tag !== 'Hant') continue;
    for (const { at, odds, exclusive } of collectClues(text, start, end)) {
      if (exclusive && odds > 0 && !places.has(text[at]!)) places.set(text[at]!, at);
    }
  }
  if (conversion?.profile === 'one-to-one' || conversion?.profile === 'pinyin-annotated') {
    for (const { start, text: spelling } of tellingChoices(text, 'residue', 'TW', MOST)) {
      const inTraditional = spans.some(
        (span) => span.tag === 'Hant' && start >= span.start && start < span.end,
      );
      if (
        spelling.length === 1 &&
        simplify(spelling) === spelling &&
        inTraditional &&
        !places.has(spelling)
      ) {
        places.set(spelling, start);
      }
    }
  }
  return [...places].slice(0, MOST).map(([character, start]) => ({
    rule: 'script/residue',
    start,
    end: start + 1,
    severity: 'minor',
    confidence: 0.8,
    message: `${character} is Simplified here: a conversion to Traditional left it.`,
    data: { character },
  }));
}

function overConversions(text: string, profile: string): Proposal[] {
  return overConverted(text, profile)
    .slice(0, MOST)
    .map(({ start, end, source, confidence }) => ({
      rule: 'script/over-converted',
      start,
      end,
      severity: 'minor',
      confidence,
      message: `${text.slice(start, end)} was ${source}: the converter exchanged a word where it should not have.`,
      data: { source },
    }));
}

function nameOf(tag: string): string {
  return tag === 'Hans' ? 'Simplified Chinese' : tag === 'Hant' ? 'Traditional Chinese' : tag;
}
