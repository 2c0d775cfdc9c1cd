/** `npm run create`: a new Sheet with the script in it. */
import {CannotDeploy} from './cannot-deploy';
import {runClasp, type ClaspRun} from './clasp';
import {adviceAfter} from './clasp-advice';
import {DIST, readClaspSettings} from './clasp-settings';
import {buildDist, pushDist} from './push';

/**
 * Creates a Sheet with the bound script, and pushes the project to it.
 *
 * @param title - the Sheet's name
 * @throws CannotDeploy with what to do, and with what was left behind
 */
export async function createScript(title: string): Promise<void> {
  if (readClaspSettings().scriptId) {
    throw new CannotDeploy(
      '.clasp.json names a script already: "npm run push" updates it. Take scriptId out of it to make another Sheet.',
    );
  }
  // Whatever is wrong with the build is found before a Sheet exists.
  await buildDist();
  console.log(`Creating the Sheet "${title}" …`);
  const run = runClasp(
    ['create-script', '--type', 'sheets', '--title', title, '--rootDir', DIST],
    true,
  );
  // clasp's exit status is 0 also after a command line that it did not understand.
  const {scriptId, sheetId} = readClaspSettings();
  if (!run.isSuccess || !scriptId) {
    throw new CannotDeploy(
      [
        adviceAfter(run.printed) ??
          'clasp did not create the Sheet; what it said is above.',
        ...leftBehind(run, title),
      ].join('\n'),
    );
  }
  // clasp fetched the new script's own manifest into dist/, so the project is built again.
  await buildDist();
  await pushDist(scriptId);
  const sheet = sheetId ?? run.createdSheet;
  if (sheet) console.log(`The Sheet:  ${addressOfSheet(sheet)}`);
  console.log(`Its script: https://script.google.com/d/${scriptId}/edit`);
}

/** clasp creates the Sheet first and the script afterwards, and undoes nothing. */
function leftBehind(run: ClaspRun, title: string): readonly string[] {
  const {createdSheet, createdScript} = run;
  if (createdSheet && createdScript) {
    return [
      `The Sheet was created with an empty script: ${addressOfSheet(createdSheet)}`,
      `Use it: write {"rootDir": "${DIST}", "scriptId": "${createdScript}"} into .clasp.json, then "npm run push". Or delete it.`,
    ];
  }
  if (createdSheet) {
    return [
      `An empty Sheet without a script was left behind. Delete it before you try again: ${addressOfSheet(createdSheet)}`,
    ];
  }
  if (!/Apps Script API/.test(run.printed)) return [];
  return [
    `clasp makes the Sheet before the script, so an empty Sheet named "${title}" was left behind. Find and delete it: https://drive.google.com/drive/search?q=${encodeURIComponent(`title:"${title}" type:spreadsheet`)}`,
  ];
}

function addressOfSheet(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}
