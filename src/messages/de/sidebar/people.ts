import type {SidebarPart} from '../../sidebar';
import {actionNames as A} from '../action-names';

/** Rows for users of the directory, and for aliases that the Inventory knows of. */
export const people: SidebarPart<'users' | 'aliases'> = ({
  number,
  plural,
  sheet: {sheets},
}) => {
  const addRows = (count: number) =>
    plural(count, {one: '# Zeile hinzufügen', other: '# Zeilen hinzufügen'});
  const addedRows = (count: number) =>
    plural(count, {
      one: '# Zeile hinzugefügt.',
      other: '# Zeilen hinzugefügt.',
    });
  return {
    users: {
      intro:
        'Fügt für jeden aktiven Nutzer ohne Zeile eine hinzu. Nutzer, vorhandene Zeilen und Zertifikate ändern sich nicht.',
      from: 'Nutzer aus',
      kinds: {
        domain: 'Domain',
        orgUnit: 'Org.-Einheit',
        group: 'Gruppe',
      },
      names: {
        domain: 'Domain',
        orgUnit: 'Pfad der Organisationseinheit',
        group: 'Adresse der Gruppe',
      },
      nameHints: {
        domain: 'Etwa example.com.',
        orgUnit: 'Etwa /Vertrieb/Europa, mit den Einheiten darunter.',
        group:
          'Etwa vertrieb@example.com. Mitglieder enthaltener Gruppen zählen mit.',
      },
      readUnits: 'Aus einer Liste wählen',
      readingUnits: 'Einheiten werden gelesen…',
      units: 'Organisationseinheit',
      noUnit: 'Einheit wählen',
      unit: (path: string, count: number) =>
        `${path} (${plural(count, {one: '# Nutzer', other: '# Nutzer'})})`,
      unitsFound: (count: number) =>
        count === 0
          ? 'Keine Einheit enthält Nutzer: Alle sind auf der obersten Ebene.'
          : plural(count, {
              one: '# Einheit gefunden.',
              other: '# Einheiten gefunden.',
            }),
      readingGroups: 'Gruppen werden gelesen…',
      group: 'Gruppe',
      noGroup: 'Gruppe wählen',
      groupOf: (name: string, address: string, count: number) =>
        `${name ? `${name} · ` : ''}${address} (${plural(count, {one: '# Mitglied', other: '# Mitglieder'})})`,
      groupsFound: (count: number) =>
        count === 0
          ? 'Ihre Organisation hat keine Gruppen.'
          : plural(count, {
              one: '# Gruppe gefunden.',
              other: '# Gruppen gefunden.',
            }),
      moreGroups:
        'Es gibt mehr Gruppen, als hier aufgelistet sind. Geben Sie die Adresse einer anderen ein.',
      groupsNeed:
        'Um Gruppen aufzulisten, benötigt der Eintrag der Delegierung den optionalen OAuth-Bereich admin.directory.group.readonly. Ohne ihn geben Sie die Adresse ein.',
      keep: 'Neue Nutzer weiterhin hinzufügen, ausgeschiedene markieren',
      keepHint:
        'Bei jedem Abruf aller Zeilen erhalten neue Nutzer eine Zeile, und die Zeilen ausgeschiedener Nutzer werden markiert. Zeilen und Zertifikate werden nicht gelöscht.',
      needs: 'Was dafür nötig ist',
      needsHint: (scopes: number) =>
        plural(scopes, {
          one: 'Das Dienstkonto liest das Verzeichnis in Ihrem Namen, Sie müssen also Administrator sein. Sein Eintrag der Delegierung benötigt einen weiteren OAuth-Bereich; wenn er fehlt, zeigt „Zählen“ den ganzen Eintrag.',
          other:
            'Das Dienstkonto liest das Verzeichnis in Ihrem Namen, Sie müssen also Administrator sein. Sein Eintrag der Delegierung benötigt # weitere OAuth-Bereiche; wenn sie fehlen, zeigt „Zählen“ den ganzen Eintrag.',
        }),
      count: 'Zählen',
      counting: 'Wird gezählt…',
      result: 'Was geschehen würde',
      found: (count: number) =>
        plural(count, {one: '# aktiver Nutzer', other: '# aktive Nutzer'}),
      present: (count: number) =>
        plural(count, {
          one: '# hat bereits eine Zeile',
          other: '# haben bereits eine Zeile',
        }),
      added: (count: number) =>
        plural(count, {
          one: '# würde eine Zeile erhalten',
          other: '# würden eine Zeile erhalten',
        }),
      left: (count: number) =>
        plural(count, {
          one: '# wird übersprungen',
          other: '# werden übersprungen',
        }),
      examples: 'Neue Zeilen:',
      add: (count: number, keep: boolean) =>
        keep
          ? count === 0
            ? 'Diese Quelle behalten'
            : plural(count, {
                one: '# Zeile hinzufügen, Quelle behalten',
                other: '# Zeilen hinzufügen, Quelle behalten',
              })
          : addRows(count),
      adding: 'Wird hinzugefügt…',
      done: 'Die Nutzer wurden hinzugefügt',
      addedRows,
      keptNow:
        'Ab jetzt fügt jeder Abruf aller Zeilen neue Nutzer hinzu und markiert ausgeschiedene.',
      another: 'Andere Nutzer hinzufügen',
      kept: 'Behaltene Quellen',
      keptHint: 'Bei jedem Abruf aller Zeilen.',
      noneKept: 'Noch keine.',
      source: (kind: string, name: string) => `${kind}: ${name}`,
      forget: 'Entfernen',
      forgetWhat: (kind: string, name: string) => `Entfernen: ${kind} ${name}`,
      forgotten: (name: string) =>
        `${name} wurde entfernt. Die Zeilen bleiben.`,
    },

    aliases: {
      intro:
        '„Senden als“-Adressen Ihrer Nutzer, die weder ein gültiges Zertifikat noch eine Zeile haben.',
      first: `Sie werden aus dem Tabellenblatt „${sheets.inventory}“ gelesen. Führen Sie zuerst unter „Rollout“ die Aktion „${A.refresh}“ aus, um es zu aktualisieren.`,
      look: 'Aliasse suchen',
      looking: 'Wird gesucht…',
      lookAgain: 'Noch einmal suchen',
      result: 'Was gefunden wurde',
      found: (all: number, usable: number) =>
        `Ohne gültiges Zertifikat: ${plural(all, {one: '# Alias', other: '# Aliasse'})}. Davon würden eine Zeile erhalten: ${number(usable)}.`,
      none: `Kein Alias fehlt: Jeder Alias im Tabellenblatt „${sheets.inventory}“ hat eine Zeile oder ein gültiges Zertifikat.`,
      groups: {
        'without certificate': 'Ohne Zertifikat',
        expired: 'Zertifikat abgelaufen',
        unconfirmed: 'Nicht bestätigt',
        outside: 'Externe Adresse',
      },
      groupHints: {
        'without certificate': 'Erhält eine Zeile.',
        expired: 'Erhält eine Zeile.',
        unconfirmed:
          'Erhält keine Zeile: Gmail nimmt kein Zertifikat dafür an, solange der Nutzer die Adresse in Gmail nicht bestätigt.',
        outside:
          'Erhält keine Zeile: Die Adresse gehört zu keiner Ihrer Domains. Wenn sie eine Zeile benötigt, fügen Sie sie selbst hinzu.',
      },
      group: (name: string, count: number) => `${name}: ${number(count)}`,
      listNames: {
        'without certificate': 'aliasse-ohne-zertifikat.csv',
        expired: 'aliasse-abgelaufen.csv',
        unconfirmed: 'aliasse-nicht-bestaetigt.csv',
        outside: 'aliasse-extern.csv',
      },
      add: addRows,
      adding: 'Wird hinzugefügt…',
      done: 'Die Aliasse wurden hinzugefügt',
      added: addedRows,
    },
  };
};
