/** German: users from the directory. */
import type {
  DirectoryFindings,
  DirectoryRowFindings,
} from '../../core/directory/findings';
import type {UsersFrom} from '../../core/door/contract';
import type {SheetSentences} from '../language';
import {actionNames as A} from './action-names';
import {count, grouped, list} from './format';
import {NAMES, NOTHING_TO_DO} from './words';

const MISSING: Readonly<Record<UsersFrom['kind'], string>> = {
  domain: 'Der Name der Domain fehlt.',
  orgUnit: 'Der Pfad der Organisationseinheit fehlt.',
  group: 'Die Adresse der Gruppe fehlt.',
};

const EXAMPLES: Readonly<Record<UsersFrom['kind'], string>> = {
  domain: 'Geben Sie den Teil hinter dem @ ein, etwa example.com.',
  orgUnit:
    'Geben Sie ihren ganzen Pfad ein, der mit einem Schrägstrich beginnt, etwa /Vertrieb/Nord.',
  group: 'Geben Sie ihre Adresse ein, etwa team@example.com.',
};

const SOURCES =
  'Domains, Organisationseinheiten und Gruppen, aus denen Zeilen importiert werden';

export const directorySentences: SheetSentences<
  DirectoryFindings & DirectoryRowFindings
> = {
  'user-left': ({reason}) =>
    reason === 'inactive'
      ? {
          says: 'Der Nutzer ist gesperrt oder archiviert, daher ist das Postfach nicht erreichbar.',
          fix: `Wenn der Nutzer ausgeschieden ist, löschen Sie die Zeile. Um auch die Zertifikate aus Gmail zu löschen, reaktivieren Sie zuerst den Nutzer, führen Sie „${A.offBoard}“ für die Zeile aus und sperren Sie den Nutzer dann wieder.`,
        }
      : {
          says: `Der Nutzer wurde gelöscht oder gehört nicht mehr zu den ${SOURCES}.`,
          fix: `Um die Zertifikate des Nutzers zu löschen, führen Sie „${A.offBoard}“ für die Zeile aus (ein gelöschter Nutzer hat keine mehr). Löschen Sie dann die Zeile. Nichts wird automatisch gelöscht.`,
        },
  'user-renamed': ({user, now}, {columns}) => ({
    says: `${user} wurde umbenannt: Die primäre E-Mail-Adresse des Nutzers ist jetzt ${now}.`,
    fix: `Tragen Sie ${now} in die Zelle „${columns.user}“ ein. Wenn das Zertifikat für ${user} ist, tragen Sie diese Adresse in die Zelle „${columns.alias}“ ein: In Gmail bleibt sie ein Alias des Nutzers.`,
  }),
  'user-replaced': ({user}) => ({
    says: `${user} ist jetzt die Adresse eines anderen Nutzers als zu der Zeit, als diese Zeile hinzugefügt wurde.`,
    fix: 'Löschen Sie die Zeile oder tragen Sie eine Zertifikatsdatei für den neuen Nutzer ein. Das Zertifikat in der Zeile gehörte dem früheren Nutzer.',
  }),
  'user-back': () => ({
    says: `Der Nutzer gehört wieder zu den ${SOURCES}. Gmail hat kein Zertifikat für diesen Alias.`,
    fix: `Tragen Sie eine Zertifikatsdatei und ihr Passwort in die Zeile ein und führen Sie „${A.upload}“ aus.`,
  }),
  'users-from-unknown': ({kind, name}) => ({
    says: {
      domain: `Ihre Organisation hat keine Domain „${name}“.`,
      orgUnit: `Ihre Organisation hat keine Organisationseinheit „${name}“.`,
      group: `Ihre Organisation hat keine Gruppe „${name}“.`,
    }[kind],
    fix: `Prüfen Sie die Schreibweise in der Admin-Konsole. ${EXAMPLES[kind]}`,
  }),
  'users-from-invalid': ({kind, name}) => ({
    says: name
      ? {
          domain: `„${name}“ ist nicht der Name einer Domain.`,
          orgUnit: `„${name}“ ist nicht der Pfad einer Organisationseinheit.`,
          group: `„${name}“ ist nicht die Adresse einer Gruppe.`,
        }[kind]
      : MISSING[kind],
    fix: EXAMPLES[kind],
  }),
  'directory-needs-delegation': () => ({
    says: 'Um die Nutzer Ihrer Organisation zu lesen, ist die Delegierung nötig, die für Sie nicht eingerichtet ist.',
    fix: `Richten Sie in den Einstellungen die Delegierung ein und folgen Sie „${NAMES.checkSetup}“. Wenn Sie einen privaten Schlüssel verwenden, speichert ihn jeder Operator für sich.`,
  }),
  'delegation-entry': () => ({
    says: 'Um Nutzer zu lesen, benötigt der Eintrag der Delegierung in der Admin-Konsole weitere OAuth-Bereiche.',
    fix: 'Ein Super Admin bearbeitet den Eintrag dieser Client-ID und ersetzt seine Bereiche durch alle hier angezeigten. Versuchen Sie es dann noch einmal.',
  }),
  'nobody-found': ({kind, name}) => ({
    says: {
      domain: `In der Domain „${name}“ gibt es keine aktiven Nutzer.`,
      orgUnit: `In der Organisationseinheit „${name}“ gibt es keine aktiven Nutzer.`,
      group: `In der Gruppe „${name}“ gibt es keine aktiven Nutzer.`,
    }[kind],
    fix: 'Prüfen Sie in der Admin-Konsole, ob sie die richtige ist. Änderungen dort erscheinen hier meist innerhalb einer Stunde, spätestens nach 36 Stunden.',
  }),
  'users-left-out': ({inactive, withoutMailbox, groups, outside}) => ({
    says: `Keine Zeilen für: ${list(
      [
        inactive > 0
          ? count(
              inactive,
              'gesperrten oder archivierten Nutzer',
              'gesperrte oder archivierte Nutzer',
            )
          : '',
        withoutMailbox > 0
          ? count(withoutMailbox, 'Nutzer ohne Gmail', 'Nutzer ohne Gmail')
          : '',
        groups > 0
          ? count(
              groups,
              'Gruppe (ihre Mitglieder sind enthalten)',
              'Gruppen (ihre Mitglieder sind enthalten)',
            )
          : '',
        outside > 0
          ? count(
              outside,
              'Adresse außerhalb Ihrer Organisation',
              'Adressen außerhalb Ihrer Organisation',
            )
          : '',
      ].filter(it => it !== ''),
    )}.`,
    fix: NOTHING_TO_DO,
  }),
  'users-differ': ({expected, confirmed}) => ({
    says: `Sie haben ${count(confirmed, 'neue Zeile', 'neue Zeilen')} bestätigt, jetzt würden aber ${grouped(expected)} hinzugefügt.`,
    fix: 'Es wurde nichts hinzugefügt. Zählen Sie noch einmal und bestätigen Sie.',
  }),
  'too-many-sources': ({most}) => ({
    says: `Zeilen werden bereits aus ${most} Domains, Organisationseinheiten und Gruppen importiert. Mehr sind nicht möglich.`,
    fix: 'Es wurde nichts hinzugefügt. Entfernen Sie eine davon oder fassen Sie mehrere Gruppen zu einer zusammen.',
  }),
  'users-from-unread': ({message}) => ({
    says: `Neue und ausgeschiedene Nutzer konnten nicht abgerufen werden, daher wurde keine Zeile hinzugefügt oder markiert. ${message}`,
    fix: 'Beim nächsten Abruf wird es noch einmal versucht.',
  }),
  'too-many-left': ({left, users}) => ({
    says: `${grouped(left)} von ${count(users, 'Nutzer', 'Nutzern')} scheinen gleichzeitig ausgeschieden zu sein, daher wurde keine Zeile markiert.`,
    fix: `Prüfen Sie, ob die ${SOURCES}, noch die richtigen sind. Wenn wirklich so viele Nutzer ausgeschieden sind, entfernen Sie die Quellen in der Seitenleiste und fügen Sie sie noch einmal hinzu.`,
  }),
};
