import {signal} from '@preact/signals';
import type {ConsentVerbs} from '../../core/door/contract';
import {Button} from '../button';
import {Notices} from '../notices';
import {ask} from '../rpc';
import {task} from '../task';
import {TestMail, testMailOf} from '../test-mail';
import {say} from '../words';
import {consent, settingsOf, type ConsentDraft} from './form';

/** The invitation as the fields made it when that was asked for; null while it is not shown. */
const preview = signal<ConsentVerbs['previewInvitation']['out'] | null>(null);

const look = task(async (fields: ConsentDraft) => {
  const settings = settingsOf(fields);
  preview.value = await ask('previewInvitation', {settings});
});

const test = testMailOf(() => ask('testInvitation', {}));

/** The invitation as users receive it: as a preview, and as a mail to the operator. */
export function InvitationPreview({fields}: {fields: ConsentDraft}) {
  const t = say.consentSetUp;
  const shown = preview.value;
  return (
    <>
      <div class="choices">
        <Button
          busy={look.busy.value}
          expanded={shown !== null}
          onPress={() => {
            if (shown) preview.value = null;
            else void look(fields);
          }}
        >
          {t.preview}
        </Button>
      </div>
      <Notices notices={look.notices.value} urgent />
      {shown && (
        <div class="invitation">
          <p>{t.previewSubject(shown.subject)}</p>
          {/* Without any right: nothing in it runs or leads anywhere. */}
          <iframe
            title={t.previewTitle}
            sandbox=""
            srcdoc={shown.html}
            loading="lazy"
          />
        </div>
      )}
      {consent.value?.ready === true && (
        <TestMail of={test} hint={t.testHint} />
      )}
    </>
  );
}
