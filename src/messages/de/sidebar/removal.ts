import type {SidebarPart} from '../../sidebar';

/** Deleting or disabling certificates and key pairs of many rows: what would happen, shown before anything does. */
export const removal: SidebarPart<'removal' | 'removals'> = ({
  number,
  plural,
  date,
  pick,
}) => {
  const certificates = (count: number) =>
    plural(count, {one: '# Zertifikat', other: '# Zertifikate'});
  const keyPairs = (count: number) =>
    plural(count, {one: '# Schlüsselpaar', other: '# Schlüsselpaare'});
  const identities = (count: number) =>
    plural(count, {one: '# Identität', other: '# Identitäten'});
  const rows = (count: number) =>
    plural(count, {one: '# Zeile', other: '# Zeilen'});
  const users = (count: number) =>
    plural(count, {one: '# Nutzer', other: '# Nutzer'});
  const deleted = (count: number) => `Gelöscht (${number(count)})`;
  return {
    removal: {
      none: 'Keine Zeile wäre betroffen. Wählen Sie andere Zeilen aus und versuchen Sie es noch einmal.',
      rows,
      users,
      reading: (seen: number, all: string) =>
        `Gmail wird gelesen (${all}), bisher ${number(seen)}…`,
      read: (all: string) => `${all}. Gerade aus Gmail gelesen.`,
      again: 'Gmail noch einmal lesen',
      unknown: (count: number) =>
        `Für ${number(count)} davon hat Gmail nicht rechtzeitig geantwortet.`,
      unknownFix:
        'Was dort gelöscht würde, ist noch nicht bekannt. Laden Sie neu oder wählen Sie weniger Zeilen aus.',
      noUndo: 'Das lässt sich nicht rückgängig machen.',
      kept: (count: number) => `Bleibt erhalten (${number(count)})`,
      changed: (count: number) => `Zeilen, die sich ändern (${number(count)})`,
      row: (row: number | null) =>
        row === null ? 'Keine Zeile' : `Zeile ${row}`,
      primary: 'Primäre E-Mail-Adresse',
      alias: 'Alias',
      until: (expires: number, now: number) =>
        expires < now
          ? `Abgelaufen am ${date(expires)}`
          : `Bis ${date(expires)}`,
      noDate: 'Ablauf nicht bekannt',
      isDefault: 'Standard',
      notDefault: 'Nicht der Standard',
      /** All of it in one line, after the row. */
      inLine: (expires: number | null, now: number, isDefault: boolean) => {
        const end =
          expires === null
            ? 'Ablauf nicht bekannt'
            : expires < now
              ? `abgelaufen am ${date(expires)}`
              : `bis ${date(expires)}`;
        return `${end}, ${isDefault ? 'Standard' : 'nicht der Standard'}`;
      },
      usersCertificates: (user: string, count: number) =>
        `${user}: ${certificates(count)}`,
      more: (count: number) => `und ${number(count)} weitere`,
      force: (count: number) =>
        plural(count, {
          one: 'Ebenfalls löschen',
          other: 'Ebenfalls löschen',
        }),
      forceHint: (count: number) =>
        `${plural(count, {one: 'Dann wird # Zertifikat', other: 'Dann werden # Zertifikate'})} gelöscht. Nutzer ohne Zertifikat können nicht mehr signieren oder verschlüsselte E-Mails lesen.`,
      revocation: {
        label: 'Auch bei der CA widerrufen',
        hint: (name: string) =>
          `Widerruft die, die ${name} ausgestellt hat. Das lässt sich nicht rückgängig machen. Andere vertrauen E-Mails, die diese Nutzer signiert haben, dann vielleicht nicht mehr.`,
        reason: 'Grund',
        reasons: {
          AFFILIATION_CHANGED: 'Der Nutzer ist ausgeschieden',
          CESSATION_OF_OPERATION: 'Nicht mehr benötigt',
          PRIVILEGE_WITHDRAWN: 'Nicht mehr berechtigt',
          SUPERSEDED: 'Durch ein anderes ersetzt',
          KEY_COMPROMISE: 'Schlüssel evtl. kompromittiert',
        },
      },
      idle: 'Nichts zu entfernen',
      nothing: 'Nichts würde entfernt oder geändert. Die Gründe stehen unten.',
      change: (count: number) =>
        plural(count, {one: '# Zeile ändern', other: '# Zeilen ändern'}),
      keyPairs,
      numbers: (numbers: readonly number[], more: number) => {
        const shown = numbers.map(it => String(it)).join(', ');
        const all = more > 0 ? `${shown} und ${number(more)} weitere` : shown;
        return pick(numbers.length + more, {
          one: `Zeile ${all}`,
          other: `Zeilen ${all}`,
        });
      },
    },
    removals: {
      delete: {
        button: 'Zertifikate löschen…',
        hint: 'Löscht die Zertifikate dieser Zeilen aus Gmail.',
        title: 'Zertifikate löschen?',
        titleOf: (count: number) => `${certificates(count)} löschen?`,
        confirm: (count: number) => `${certificates(count)} löschen`,
        type: (count: number) =>
          `Geben Sie ${number(count)} ein, um ${certificates(count)} zu löschen`,
        isFinal: true,
        harm: 'E-Mails, die mit diesen Zertifikaten verschlüsselt wurden, auch alte, werden in Gmail unlesbar.',
        gone: deleted,
        changed: (which: string) =>
          `${which}: Der Status wird „Gelöscht“. Dateien in Drive bleiben.`,
      },
      offBoard: {
        button: 'Alle Zertifikate von Nutzern entfernen…',
        hint: 'Entfernt alle Zertifikate dieser Nutzer, von jedem Alias.',
        title: 'Alle Zertifikate dieser Nutzer entfernen?',
        titleOf: (count: number) =>
          `Alle Zertifikate entfernen: ${certificates(count)} löschen?`,
        confirm: (count: number) => `${certificates(count)} löschen`,
        type: (count: number) =>
          `Geben Sie ${number(count)} ein, um ${certificates(count)} zu löschen`,
        isFinal: true,
        harm: 'E-Mails, die mit diesen Zertifikaten verschlüsselt wurden, auch alte, werden in Gmail unlesbar. Diese Nutzer können nicht mehr signieren. Widerrufen Sie zuerst die Zertifikate bei Ihrer CA und exportieren Sie E-Mails, die noch benötigt werden.',
        gone: deleted,
        changed: (which: string) =>
          `${which}: Der Status wird „Zertifikate entfernt“. Postfächer, Aliasse und Dateien in Drive bleiben.`,
      },
      cseDisable: {
        button: 'Schlüsselpaare deaktivieren…',
        hint: 'Gmail signiert und entschlüsselt damit nicht mehr.',
        title: 'Schlüsselpaare deaktivieren?',
        titleOf: (count: number) => `${keyPairs(count)} deaktivieren?`,
        confirm: (count: number) => `${keyPairs(count)} deaktivieren`,
        type: (count: number) =>
          `Geben Sie ${number(count)} ein, um ${keyPairs(count)} zu deaktivieren`,
        isFinal: false,
        harm: 'Diese Nutzer können nicht mehr signieren und E-Mails, die mit diesen Schlüsselpaaren verschlüsselt sind, nicht mehr lesen, bis sie wieder aktiviert werden. Nach 30 Tagen kann ein deaktiviertes Schlüsselpaar endgültig gelöscht werden.',
        gone: (count: number) => `Deaktiviert (${number(count)})`,
        changed: (which: string) => `${which}: Der Status wird „Deaktiviert“.`,
      },
      cseDeleteIdentity: {
        button: 'Identitäten löschen…',
        hint: 'Die Schlüsselpaare bleiben.',
        title: 'Identitäten löschen?',
        titleOf: (count: number) => `${identities(count)} löschen?`,
        confirm: (count: number) => `${identities(count)} löschen`,
        type: (count: number) =>
          `Geben Sie ${number(count)} ein, um ${identities(count)} zu löschen`,
        isFinal: false,
        harm: 'Bis wieder eine Identität erstellt wird, können diese Nutzer keine verschlüsselten E-Mails senden, und andere finden ihre Zertifikate nicht im Verzeichnis. Die Schlüsselpaare bleiben, sodass alte E-Mails lesbar bleiben.',
        gone: deleted,
        changed: (which: string) =>
          `${which}: Der Status wird „Identität gelöscht“.`,
      },
    },
  };
};
