/**
 * A small script like the sample company's: its web app asks for consent and stores the result, without any precautions.
 */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

/** Whom it invites. */
export const AMINA = 'amina.okafor@meridian.example';
/** Whom its link to Google names. */
export const MAI = 'mai.dang@meridian.example';

const AUTH = 'https://www.googleapis.com/auth/';
const CACHE = path.resolve('node_modules/.cache/smime-rollout');

const MANIFEST = {
  timeZone: 'Etc/UTC',
  runtimeVersion: 'V8',
  webapp: {executeAs: 'USER_DEPLOYING', access: 'DOMAIN'},
  oauthScopes: [
    `${AUTH}spreadsheets.currentonly`,
    `${AUTH}script.send_mail`,
    `${AUTH}script.scriptapp`,
    `${AUTH}userinfo.email`,
    `${AUTH}script.external_request`,
  ],
};

/** What a script needs to be opened like the sample company's, and a web app that asks for consent. */
const SCRIPT = `
function onOpen() {}
function setUp() {
  const document = SpreadsheetApp.getActiveSpreadsheet();
  // The sheets and columns that the sample company is filled into, at their places.
  const headers = {
    Rollout: ['User', 'State', 'Message', 'Certificate file', 'Password', 'Alias'],
    Inventory: ['User'],
    Log: ['Time'],
    Dashboard: ['Day'],
    CSE: ['User', 'State', 'Message', 'Certificate', 'Password', 'Key metadata', 'Use'],
  };
  for (const name of Object.keys(headers)) {
    const sheet = document.insertSheet(name);
    sheet.getRange(1, 1, 1, headers[name].length).setValues([headers[name]]);
  }
  document.deleteSheet(document.getSheets()[0]);
}
function door() { return {ok: true, value: null}; }
function invite() {
  const link = ScriptApp.getService().getUrl() + '?invite=1&to=amina';
  MailApp.sendEmail({
    to: '${AMINA}',
    subject: 'Please allow it',
    body: 'Open ' + link + '.',
    htmlBody: '<p>Open <a href="' + link.replace(/&/g, '&amp;') + '">the page</a>.</p>',
  });
}
function names() {
  return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];
}
function token(grant) {
  const answer = UrlFetchApp.fetch('https://oauth2.googleapis.com/token', {
    method: 'post',
    muteHttpExceptions: true,
    payload: Object.assign({
      client_id: '104857600000-meridianmail.apps.googleusercontent.com',
      client_secret: 'GOCSPX-only-in-the-playground',
    }, grant),
  });
  return JSON.parse(answer.getContentText());
}
function refresh() {
  const kept = PropertiesService.getScriptProperties().getProperty('refresh');
  const answer = token({grant_type: 'refresh_token', refresh_token: kept});
  return answer.error || answer.token_type;
}
function exchange(code) {
  const answer = token({
    grant_type: 'authorization_code', code: code, redirect_uri: ScriptApp.getService().getUrl(),
  });
  PropertiesService.getScriptProperties().setProperty('refresh', answer.refresh_token);
}
function fail() { throw new Error('on purpose'); }
function doGet(e) {
  const q = e.parameter;
  if (q.code) exchange(q.code);
  const back = ScriptApp.getService().getUrl();
  const link = (uri, text) =>
    '<p><a target="_blank" rel="noopener noreferrer" href="https://accounts.google.com/o/oauth2/v2/auth?' + [
      'client_id=104857600000-meridianmail.apps.googleusercontent.com',
      'redirect_uri=' + encodeURIComponent(uri),
      'response_type=code', 'state=s-t-a-t-e', 'access_type=offline', 'prompt=consent',
      'scope=' + encodeURIComponent('openid email ${AUTH}gmail.settings.basic'),
      'login_hint=' + encodeURIComponent('${MAI}'),
    ].join('&amp;') + '">' + text + '</a></p>';
  const text = q.code ? 'A code came with ' + q.state + ' for ' + q.scope
    : q.error ? 'It says ' + q.error + ' with ' + q.state
    : 'Invited: ' + q.invite + link(back, 'Continue to Google') + link(back + '2', 'A wrong way');
  return HtmlService.createHtmlOutput(
    '<!doctype html><html lang="en"><head><base target="_blank"><title>x</title></head><body><main><h1>Small app</h1>' + text + '</main>' +
    (q.code || q.error ? '<script>google.script.history.replace(null, {}, "")</script>' : '') +
    '</body></html>').setTitle('Small app').setXFrameOptionsMode(
      HtmlService.XFrameOptionsMode[q.framed ? 'ALLOWALL' : 'DEFAULT']);
}
`;

/** Its files, in a folder that is made when it is asked for. */
export function smallWebApp(): {
  folder(): Promise<string>;
  remove(): Promise<void>;
} {
  let made = '';
  return {
    folder: async () => {
      if (made) return made;
      await mkdir(CACHE, {recursive: true});
      made = await mkdtemp(path.join(CACHE, 'small-web-app-'));
      const files = {
        'Code.js': SCRIPT,
        'sidebar.html': '<p>None</p>',
        'appsscript.json': JSON.stringify(MANIFEST),
      };
      for (const [name, text] of Object.entries(files)) {
        await writeFile(path.join(made, name), text);
      }
      return made;
    },
    remove: async () => {
      if (made) await rm(made, {recursive: true});
    },
  };
}
