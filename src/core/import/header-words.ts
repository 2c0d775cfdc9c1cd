/** The words that people put at the head of a column. */
import {withoutUnseen} from '../base/address';

/** `mail` is the user, or the alias next to a user: `columnsByHeader` decides. */
export type Meaning = 'user' | 'mail' | 'alias' | 'path' | 'password';

/** As `plain` writes them, in the languages that there are and some others; best first. */
const WORDS: Readonly<Record<Meaning, readonly string[]>> = {
  user: [
    'user userid primaryemail primaryaddress primaryemailaddress useremail useraddress useremailaddress',
    'usermail usersemail username userprincipalname upn account accountemail mailbox gmail googleaccount',
    'workspaceuser googleuser login loginname owner employee benutzer benutzername nutzer konto',
    'utilisateur compte usuario cuenta utente gebruiker',
    'kullanici kullaniciadi hesap birincileposta birincilepostaadresi',
    'משתמש שםמשתמש חשבון כתובתהאימיילהראשית',
    'ユーザー ユーザ ユーザー名 ユーザid ユーザーid アカウント メインのメールアドレス',
  ],
  mail: [
    'email emailaddress emailaddressrequired mail mailaddress address emailid smtpaddress',
    'primarysmtpaddress emails emailadresse mailadresse adresse correo correoelectronico courriel',
    'indirizzoemail',
    'eposta epostaadresi posta adres',
    'אימייל כתובתאימייל דואל דואראלקטרוני כתובת',
    'メール メールアドレス eメール 電子メール アドレス',
  ],
  alias: [
    'alias sendas sendasemail sendasaddress sendasemailaddress sendasalias aliasemail aliasaddress',
    'emailalias useralias from fromaddress fromemail sender senderaddress absender absenderadresse',
    'aliasadresse expediteur remitente mittente',
    'takmaad takmaadadresi gonderen gonderenadresi',
    'כתובתאימיילחלופית כתובתחלופית כינוי שולח',
    'エイリアス 送信元 送信元アドレス 差出人',
  ],
  path: [
    'fileid drivefile drivelink drivefileid link filelink url fileurl file filename filepath',
    'certificatefile certificatefilename certificatepath certfile certfilename certpath p12 pfx pkcs12',
    'p12file pfxfile pkcs12file p12path pfxpath p12filename pfxfilename smimefile smimecertificate',
    'keyfile keystore path pathtofile pathtocertificate certificate cert smime location datei dateiname',
    'pfad dateipfad zertifikat zertifikatsdatei fichier chemin certificat archivo fichero ruta',
    'certificado percorso certificato bestand',
    'dosya dosyaadi dosyayolu yol sertifika sertifikadosyasi baglanti',
    'קובץ שםקובץ שםהקובץ נתיב אישור קובץאישור קובץהאישור קישור',
    'ファイル ファイル名 ファイルパス パス 証明書 証明書ファイル リンク',
  ],
  password: [
    'certificatepassword certpassword p12password pfxpassword pkcs12password filepassword keypassword',
    'encryptedkeypassword importpassword exportpassword smimepassword certificatepass certpass p12pass',
    'pfxpass password pass passwd pwd pw passphrase passcode pin pincode secret certificatepin passwort',
    'kennwort motdepasse mdp contrasena clave parola wachtwoord senha',
    'sifre dosyasifresi sertifikasifresi',
    'סיסמה סיסמא סיסמתהקובץ',
    'パスワード 暗証番号 パスフレーズ ファイルのパスワード',
  ],
};

/** The rank of a header's word among those of a meaning; −1 if it is none of them. */
export function rankOf(header: string, meaning: Meaning): number {
  const words = WORDS[meaning].join(' ').split(' ');
  // “[Required]” in a list from the Admin console. Its password is that of the account.
  const isAccount = meaning === 'password' || meaning === 'path';
  const word = isAccount
    ? header
    : header.replace(/[[［][^\]］]*[\]］]\s*$/, '');
  return words.indexOf(plain(word));
}

/** The meaning of a header; null if it is unknown. */
export function meaningOf(header: string): Meaning | null {
  const meanings = Object.keys(WORDS) as Meaning[];
  return meanings.find(it => rankOf(header, it) >= 0) ?? null;
}

/** `"Send-As e-mail*"` → `sendasemail`, `Kullanıcı` → `kullanici`, `パスワード` as it is. */
function plain(header: string): string {
  return (
    withoutUnseen(header)
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/ı/g, 'i')
      // Kana have marks of their own.
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '')
  );
}
