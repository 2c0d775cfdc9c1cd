/** The words that people put at the head of a column. */
import {withoutUnseen} from '../base/address';

/** `mail` is the user, or the alias next to a user: `columnsByHeader` decides. */
export type Meaning = 'user' | 'mail' | 'alias' | 'path' | 'password';

/** Without blanks, marks and accents; best first. */
const WORDS: Readonly<Record<Meaning, readonly string[]>> = {
  user: [
    'user userid primaryemail primaryaddress primaryemailaddress useremail useraddress useremailaddress',
    'usermail usersemail username userprincipalname upn account accountemail mailbox gmail googleaccount',
    'workspaceuser googleuser login loginname owner employee benutzer benutzername nutzer konto',
    'utilisateur compte usuario cuenta utente gebruiker',
  ],
  mail: [
    'email emailaddress emailaddressrequired mail mailaddress address emailid smtpaddress',
    'primarysmtpaddress emails emailadresse mailadresse adresse correo correoelectronico courriel',
    'indirizzoemail',
  ],
  alias: [
    'alias sendas sendasemail sendasaddress sendasemailaddress sendasalias aliasemail aliasaddress',
    'emailalias useralias from fromaddress fromemail sender senderaddress absender absenderadresse',
    'aliasadresse expediteur remitente mittente',
  ],
  path: [
    'fileid drivefile drivelink drivefileid link filelink url fileurl file filename filepath',
    'certificatefile certificatefilename certificatepath certfile certfilename certpath p12 pfx pkcs12',
    'p12file pfxfile pkcs12file p12path pfxpath p12filename pfxfilename smimefile smimecertificate',
    'keyfile keystore path pathtofile pathtocertificate certificate cert smime location datei dateiname',
    'pfad dateipfad zertifikat zertifikatsdatei fichier chemin certificat archivo fichero ruta',
    'certificado percorso certificato bestand',
  ],
  password: [
    'certificatepassword certpassword p12password pfxpassword pkcs12password filepassword keypassword',
    'encryptedkeypassword importpassword exportpassword smimepassword certificatepass certpass p12pass',
    'pfxpass password pass passwd pwd pw passphrase passcode pin pincode secret certificatepin passwort',
    'kennwort motdepasse mdp contrasena clave parola wachtwoord senha',
  ],
};

/** The rank of a header's word among those of a meaning; −1 if it is none of them. */
export function rankOf(header: string, meaning: Meaning): number {
  return WORDS[meaning].join(' ').split(' ').indexOf(plain(header));
}

/** The meaning of a header; null if it is unknown. */
export function meaningOf(header: string): Meaning | null {
  const meanings = Object.keys(WORDS) as Meaning[];
  return meanings.find(it => rankOf(header, it) >= 0) ?? null;
}

/** `"Send-As e-mail*"` → `sendasemail`. */
function plain(header: string): string {
  return withoutUnseen(header)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9\u0370-\uffff]+/g, '');
}
