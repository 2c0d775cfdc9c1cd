/** German: what the command line says about actions. */
import type {RunAction} from '../../core/door/contract';
import type {DestructiveAction} from '../../core/rows/actions';
import {updateHint} from './action-names';

/** What the command line says about an action. Destructive ones have a sentence of their own (`removal` in `sidebar/actions`). */
export const actionHints: Readonly<
  Record<Exclude<RunAction, DestructiveAction>, string>
> = {
  check: 'Öffnet jede Zertifikatsdatei. Sendet nichts.',
  preview: 'Zeigt, was beim Hochladen geschehen würde. Ändert nichts.',
  upload: 'Lädt die Zertifikate hoch, die in Gmail fehlen.',
  update: updateHint,
  renew:
    'Lädt das nächste Zertifikat hoch, bevor das Standardzertifikat abläuft. Die alten bleiben erhalten.',
  refresh: 'Liest, welche Zertifikate Gmail hat, und meldet, was bald abläuft.',
  list: 'Schreibt in den Bestand, welche Zertifikate Gmail hat.',
  setDefault:
    'Legt das Zertifikat jeder Zeile als das fest, mit dem Gmail signiert.',
  restore:
    'Stellt den Standard wieder her, den die letzte Änderung im Protokoll ersetzt hat.',
  cseCheck:
    'Prüft Zertifikat, Schlüsselmetadaten und Schlüsseldienst. Sendet nichts an Gmail.',
  cseUpload:
    'Lädt das Schlüsselpaar hoch und weist es der Identität des Nutzers zu. Nichts wird doppelt gespeichert.',
  cseRefresh: 'Liest, welche Schlüsselpaare und welche Identität Gmail hat.',
  cseSwitch:
    'Für Zeilen, deren Schlüssel jetzt ein anderer Schlüsseldienst verpackt hat: lädt neue Schlüsselpaare hoch und weist sie den Identitäten zu. Die alten Schlüsselpaare bleiben, sodass alte E-Mails lesbar bleiben.',
  cseRollBack:
    'Weist den Identitäten wieder die Schlüsselpaare zu, die sie vor dem Wechsel hatten. Die neuen Schlüsselpaare bleiben.',
  cseEnable:
    'Mit deaktivierten Schlüsselpaaren kann wieder signiert und entschlüsselt werden.',
};
