import type {Overview} from '../../core/door/contract';
import {Glyph} from '../icons';
import {LinkLine} from '../link-line';
import {openPage} from '../router';
import {say} from '../words';

/** The features in use, each with its own page, and the texts for users. */
export function Links({of}: {of: Overview}) {
  return (
    <section aria-label={say.overview.more}>
      {of.uses.consent && <ConsentLine />}
      {of.uses.encryption && <EncryptionLine />}
      <LinkLine
        id="line-user-kit"
        title={say.pages.userKit}
        hint={say.userKit.lineHint}
        lead={<Glyph of="file" />}
        onPress={() => openPage('userKit', {})}
      />
    </section>
  );
}

export function ConsentLine() {
  return (
    <LinkLine
      id="line-consent"
      title={say.pages.consent}
      hint={say.overview.consentHint}
      lead={<Glyph of="person" />}
      onPress={() => openPage('consent', {})}
    />
  );
}

export function EncryptionLine() {
  return (
    <LinkLine
      id="line-encryption"
      title={say.pages.encryption}
      hint={say.overview.encryptionHint}
      lead={<Glyph of="lock" />}
      onPress={() => openPage('encryption', {})}
    />
  );
}
