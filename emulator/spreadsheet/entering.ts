/**
 * How Sheets interprets text that is put into a cell, by typing or by setValue: a leading `=` starts a formula, a
 * leading `'` forces text, and text that looks like a number, a truth value, a date or a time becomes one, unless the
 * cell's number format is plain text (`@`). This is what turns the serial number 0123 into 123 and the version 1-2 into
 * a date.
 */
import type {Cell} from './model';
import {instantOf} from './time-zone';

export interface Understanding {
  /** The cell's number format; empty is automatic. */
  readonly numberFormat: string;
  readonly locale: string;
  readonly timeZone: string;
}

/** Sheets' limit for one cell. */
export const MAX_CHARACTERS = 50_000;

/** Anything else cannot start a number, a date or a truth value. */
const MAY_BE_MORE_THAN_TEXT = /^[\s\d.,+\-$€£(tTfF]/;
const NUMBER =
  /^\(?[+-]?[$€£]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?%?\)?$/;
const ISO_DATE =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const SHORT_DATE =
  /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/**
 * The cell that entering this text makes.
 *
 * @param now - for dates without a year; milliseconds
 */
export function understand(
  text: string,
  how: Understanding,
  now: number,
): Cell {
  if (text.startsWith('=') && text.length > 1) {
    // Whether plain text format stops a formula set by a script is documented nowhere: the worse case is assumed.
    return {formula: text, shown: '#ERROR!'};
  }
  if (text.startsWith("'")) return text.slice(1);
  if (how.numberFormat === '@' || !MAY_BE_MORE_THAN_TEXT.test(text)) {
    return text;
  }
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return /^true$/i.test(trimmed);
  return numberIn(trimmed) ?? dateIn(trimmed, how, now) ?? text;
}

function numberIn(text: string): number | null {
  if (!/\d/.test(text) || !NUMBER.test(text)) return null;
  const bracketed = text.startsWith('(');
  if (bracketed !== text.endsWith(')')) return null;
  const number = Number(text.replace(/[()$€£,%]/g, ''));
  const scaled = text.includes('%') ? number / 100 : number;
  return bracketed ? -scaled : scaled;
}

function dateIn(text: string, how: Understanding, now: number): Cell | null {
  const iso = ISO_DATE.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second] = iso;
    return dateCell(how, [year, month, day, hour, minute, second]);
  }
  const short = SHORT_DATE.exec(text);
  if (short) {
    const [, first, second, year, hour, minute, seconds] = short;
    const [month, day] = how.locale.startsWith('en_US')
      ? [first, second]
      : [second, first];
    const fullYear =
      year === undefined
        ? String(new Date(now).getUTCFullYear())
        : year.length === 2
          ? `20${year}`
          : year;
    return dateCell(how, [fullYear, month, day, hour, minute, seconds]);
  }
  const time = TIME.exec(text);
  // Sheets counts days from 30 December 1899; a time is a part of that day.
  return time
    ? dateCell(how, ['1899', '12', '30', time[1], time[2], time[3]])
    : null;
}

function dateCell(
  how: Understanding,
  parts: readonly (string | undefined)[],
): Cell | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] =
    parts.map(part => Number(part ?? 0));
  const exists =
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(year, month, 0)).getUTCDate() &&
    hour < 24 &&
    minute < 60 &&
    second < 60;
  if (!exists) return null;
  return {
    date: instantOf({year, month, day, hour, minute, second}, how.timeZone),
  };
}
