/** docs/benchmarks.md is as `npm run bench -- --write` leaves it. */
import {readFileSync} from 'node:fs';
import {pageWith} from '../../bench/page';

const PAGE = readFileSync('docs/benchmarks.md', 'utf8');
const MACHINE = {cores: 4, node: '22.1.0'};
const figures = [{name: 'rows', value: 1234.5, unit: 's'}];

it('the page stays unchanged if nothing was measured', () => {
  expect(pageWith(PAGE, {}, '2030-01-02', MACHINE)).toBe(PAGE);
});

it('new figures replace their own section, with the day and the kind of machine', () => {
  const title = 'The bundle';
  const section = `## ${title}\n\nMeasured on 2030-01-02 (4 cores, Node 22.1.0).\n\n| figure | value |\n|---|---|\n| rows | 1,235 s |\n\n`;
  const [head, old, ...rest] = PAGE.split(/^(?=## )/m);
  expect(old).toContain(title);
  expect(pageWith(PAGE, {[title]: figures}, '2030-01-02', MACHINE)).toBe(
    [head, section, ...rest].join(''),
  );
});

it('figures of a new title come last', () => {
  const page = pageWith(PAGE, {More: figures}, '2030-01-02', MACHINE);
  expect(page.startsWith(PAGE)).toBe(true);
  expect(page.slice(PAGE.length)).toMatch(/^\n## More\n\nMeasured on/);
});

it('the page names no machine, folder or person', () => {
  expect(PAGE).not.toMatch(/\/(home|Users|work|tmp)\/|@|localhost/);
});
