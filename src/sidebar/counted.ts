import {computed, signal} from '@preact/signals';
import type {Figures} from '../core/door/contract';
import {announce} from './announcer';
import {saveCsv} from './csv-file';
import {ask} from './rpc';
import {task} from './task';
import {say} from './words';

/** The figures when the sheets were last counted; null until then. */
export const figures = signal<Figures | null>(null);

export const count = task(async () => {
  const counted = await ask('dashboard', {});
  figures.value = counted;
  const {covered, aliases} = counted.coverage;
  announce(say.figures.coveredOf(covered, aliases));
});

/** The days before, and the day of the count as the last. */
export const days = computed((): Figures['history'] => {
  if (!figures.value) return [];
  const {history, coverage, at} = figures.value;
  const today = new Date(at).toISOString().slice(0, 10);
  return [...history.filter(it => it.day < today), {...coverage, day: today}];
});

/** The report as it was last downloaded, for those whose browser did not save it. */
export const saved = signal<{
  readonly name: string;
  readonly url: string;
} | null>(null);

export const download = task(async (of: 'aliases' | 'parts') => {
  const {name, csv} = await ask('report', {of});
  if (saved.value) URL.revokeObjectURL(saved.value.url);
  saved.value = {name, url: saveCsv(name, csv)};
  announce(say.figures.saved(name));
});
