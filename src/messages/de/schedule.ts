/** German: the schedule: its mails about problems, and what prevents it from working. */
import type {ScheduleFindings} from '../../core/schedule/findings';
import {oneLine} from '../digest';
import {button, mailPage, paragraph, title} from '../html';
import type {Language, SheetSentences} from '../language';
import {actionNames as A} from './action-names';
import {actions} from './labels';
import {count, day, grouped} from './format';
import {settingLabels} from './setting-labels';
import {settingNames} from './setting-names';
import {GERMAN, NAMES, NOTHING_CHANGED, PATHS} from './words';
import type {Mail} from '../../core/rows/mail';

const NEXT_REFRESH = 'Beim nächsten Abruf wird es noch einmal versucht.';

export const scheduleSentences: SheetSentences<ScheduleFindings> = {
  'no-more-triggers': () => ({
    says: 'Apps Script erlaubt diesem Skript keine weiteren Trigger.',
    fix: `${NOTHING_CHANGED} Löschen Sie Trigger, die Sie nicht benötigen (${PATHS.triggers}), und speichern Sie noch einmal.`,
  }),
  'every-user-needs-delegation': () => ({
    says: 'Um Nutzer ohne Zeile zu lesen, ist die Delegierung nötig. Eingerichtet ist nur der Zugriff auf Ihr eigenes Postfach.',
    fix: `Richten Sie zuerst in den Einstellungen die Delegierung ein oder deaktivieren Sie „${settingLabels.schedule.everyUser}“.`,
  }),
  'digest-unsent': () => ({
    says: 'Die Übersicht konnte nicht gesendet werden, auch nicht nur mit ihren Zahlen.',
    fix: `Prüfen Sie, ob die Empfänger stimmen und ob die E-Mails für heute aufgebraucht sind. ${NEXT_REFRESH}`,
  }),
  'chat-unsent': () => ({
    says: 'Die Übersicht wurde per E-Mail gesendet, Google Chat hat sie aber nicht angenommen.',
    fix: 'Erstellen Sie im Chatbereich einen neuen Webhook (Apps und Integrationen > Webhooks) und speichern Sie seine Adresse im Zeitplan.',
  }),
  'chat-webhook-invalid': () => ({
    says: 'Dies ist nicht die Adresse eines Google Chat-Webhooks.',
    fix: 'Wählen Sie im Chatbereich Apps und Integrationen > Webhooks und kopieren Sie die ganze Adresse. Sie beginnt mit https://chat.googleapis.com/v1/spaces/.',
  }),
  'refresh-overdue': ({since, days, owner}) => ({
    says:
      since > 0
        ? `Der letzte geplante Abruf war vor ${count(days, 'Tag', 'Tagen')}, am ${day(since)}.`
        : `Der geplante Abruf wurde seit ${count(days, 'Tag', 'Tagen')} nicht ausgeführt.`,
    fix: `Er wird als ${owner} ausgeführt. Vielleicht wurde der zeitgesteuerte Trigger dieses Kontos deaktiviert oder das Konto geändert. Öffnen Sie den Zeitplan als ${owner} und speichern Sie ihn noch einmal, oder speichern Sie ihn selbst, um ihn zu übernehmen.`,
  }),
  'authorization-missing': ({operator, url}) => ({
    says: `${operator} hat dem Skript nicht alle benötigten Berechtigungen gegeben oder eine entzogen.`,
    fix: url
      ? `Öffnen Sie die Seitenleiste als ${operator} und erlauben Sie alles, oder öffnen Sie ${url}.`
      : `Öffnen Sie die Seitenleiste als ${operator} und erlauben Sie alles.`,
  }),
  'rows-fail-alike': ({failed, rows, message}) => ({
    says:
      failed === rows
        ? `Alle ${grouped(rows)} Zeilen konnten aus demselben Grund nicht gelesen werden: ${message}`
        : `${grouped(failed)} von ${grouped(rows)} Zeilen konnten aus demselben Grund nicht gelesen werden: ${message}`,
    fix: `Mit „${NAMES.checkSetup}“ in der Seitenleiste finden Sie, was fehlt.`,
  }),
  'users-unread': ({users, message}) => ({
    says:
      users === 0
        ? `Die Nutzer der Organisation konnten nicht gelesen werden. ${message}`
        : `Die Postfächer von ${count(users, 'Nutzer', 'Nutzern')} ohne Zeile konnten nicht gelesen werden. Der erste Grund: ${message}`,
    fix: NEXT_REFRESH,
  }),
  'no-watched-folder': () => ({
    says: 'Es ist kein überwachter Ordner festgelegt.',
    fix: `Geben Sie im Zeitplan den Link eines Drive-Ordners ein („${NAMES.health}“ > „Zeitplan bearbeiten“) und speichern Sie.`,
  }),
  'watched-folder-unread': ({message}) => ({
    says: `Der überwachte Ordner konnte nicht gelesen werden. ${message}`,
    fix: NEXT_REFRESH,
  }),
  'row-has-own-file': ({alias}, {columns}) => ({
    says: `Die Zeile von ${alias} hat eine andere Datei, die noch nicht hochgeladen wurde.`,
    fix: `Führen Sie „${A.renew}“ für diese Zeile aus oder leeren Sie ihre Zelle „${columns.file}“.`,
  }),
};

export const failure: Language['failure'] = (sentences, sheetUrl) =>
  failureMail(
    'S/MIME Rollout: Der geplante Abruf ist fehlgeschlagen',
    'Der geplante Abruf der Tabelle ist fehlgeschlagen:',
    sentences,
    {
      outro:
        'Es wird automatisch noch einmal versucht. Diese E-Mail erhalten Sie nur einmal. Die Seitenleiste zeigt, wenn es wieder funktioniert.',
      sheetUrl,
    },
  );

export const interrupted: Language['interrupted'] = (
  action,
  sentences,
  isLast,
  {url: sheetUrl, sheets},
) =>
  failureMail(
    isLast
      ? `S/MIME Rollout: „${actions[action]}“ wurde angehalten`
      : `S/MIME Rollout: „${actions[action]}“ wird nicht fortgesetzt`,
    `Die Ausführung „${actions[action]}“ kann nicht fortgesetzt werden:`,
    sentences,
    {
      outro: isLast
        ? `Es wird nicht noch einmal versucht: Der zeitgesteuerte Trigger wurde entfernt. Was getan wurde, steht im Tabellenblatt „${sheets.log}“. Sobald das Problem gelöst ist, öffnen Sie die Seitenleiste und setzen Sie die Ausführung fort oder halten Sie sie an.`
        : `In einer Stunde wird es noch einmal versucht. Was getan wurde, steht im Tabellenblatt „${sheets.log}“.`,
      sheetUrl,
    },
  );

const OPEN = 'Tabelle öffnen';
const sheetAt = (url: string) => `Die Tabelle: ${url}`;

function failureMail(
  subject: string,
  intro: string,
  sentences: readonly string[],
  {outro, sheetUrl}: {readonly outro: string; readonly sheetUrl: string},
): Mail {
  return {
    subject,
    body: [
      intro,
      '',
      ...sentences.map(it => `- ${oneLine(it)}`),
      '',
      outro,
      sheetAt(sheetUrl),
    ].join('\n'),
    html: mailPage(GERMAN, [
      title(intro),
      ...sentences.map(it => paragraph(oneLine(it))),
      button(sheetUrl, OPEN),
      paragraph(outro),
    ]),
  };
}

export const settingsChanged: Language['settingsChanged'] = (
  changes,
  by,
  sheetUrl,
) => {
  const intro = `${by} hat Einstellungen von S/MIME Rollout geändert:`;
  const lines = changes.map(
    ({setting, before, after}) =>
      `${settingNames[setting]}: ${oneLine(before) || '–'} → ${oneLine(after) || '–'}`,
  );
  const outro =
    'Wenn Sie das nicht erwartet haben, prüfen Sie die Einstellungen in der Seitenleiste und fragen Sie diese Person.';
  return {
    subject: 'S/MIME Rollout: Einstellungen wurden geändert',
    body: [
      ...[intro, '', ...lines.map(it => `- ${it}`)],
      ...['', outro, sheetAt(sheetUrl)],
    ].join('\n'),
    html: mailPage(GERMAN, [
      title(intro),
      ...lines.map(it => paragraph(it)),
      button(sheetUrl, OPEN),
      paragraph(outro),
    ]),
  };
};
