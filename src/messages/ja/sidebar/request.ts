import type {Speech} from '../../sidebar';
import {actionNames} from '../action-names';
import {list} from '../format';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {NAMES, SHEETS, SOURCES} from '../words';

/** Requests for certificates: keys made here, a key file, and certificates that a certification authority delivers. */
export const request = ({number, span, date}: Speech) => {
  const requests = (count: number) => `${number(count)} 件のリクエスト`;
  const certificates = (count: number) => `${number(count)} 個の証明書`;
  return {
    request: {
      intro:
        '証明書が必要な行の鍵とリクエストを作成します。リクエストを認証局（CA）に送信し、証明書が届いたらここにドロップしてください。',
      promise:
        '鍵はこのページで作成されます。パソコンの鍵ファイルにのみ、パスフレーズで暗号化して保存されます。',

      noCrypto: {
        says: 'このブラウザでは、ページで鍵を作成したり鍵ファイルを開いたりできません。',
        fix: '最新の Chrome、Edge、Firefox、Safari のいずれかで、ページを変更する拡張機能を使用せずにシートを開いてください。',
      },

      makeTitle: 'リクエストを作成',
      rows: '対象の行',
      selections: {
        todo: NAMES.todo,
        selected: NAMES.selected,
        all: NAMES.all,
      },
      targets: (count: number) => `${number(count)} 行に証明書が必要です。`,
      madeOf: (count: number) =>
        `そのうち ${number(count)} 件のリクエストがこのページにあります。`,
      noTargets: `リクエストを作成するには、有効な証明書のないユーザーの行が必要です。［${NAMES.all}］を選択するか、先にユーザーをインポートしてください。`,
      firstOf: (count: number, of: number) =>
        `これは ${number(of)} 件のうち最初の ${number(count)} 件です。これらが完了してから、残りのリクエストを作成してください。`,
      leftOut: {
        valid: (count: number) =>
          `有効な証明書が Gmail または行のファイルにある ${number(count)} 行`,
        withFile: (count: number) =>
          `証明書ファイルがまだチェックされていない ${number(count)} 行`,
        unusable: (count: number) => `アドレスが正しくない ${number(count)} 行`,
        gone: (count: number) => `削除済みまたは離脱済みの ${number(count)} 行`,
      },
      without: (parts: readonly string[]) => `対象外: ${list(parts)}。`,
      reload: 'もう一度集計',
      keyType: settingLabels.request.keyType,
      keyTypes: settingValues.keyType,
      keyTypeHint: 'RSA 2048 は、すべての CA とメールソフトで使用できます。',
      subject: settingLabels.request.subject,
      subjectHint: (names: string, placeholders: string) =>
        `CN={alias}, O=Example\\, Inc., C=JP のように入力します。名前: ${names}。プレースホルダ: ${placeholders}。`,
      example: (alias: string, subject: string) => `${alias}: ${subject}`,
      sampleName: '山田 太郎',
      sampleRow: {user: 'ada@example.com', alias: 'ada@example.com'},
      subjectProblems: {
        empty: () => 'サブジェクトが空です。',
        'too-many-parts': (_: string, limit: number) =>
          `サブジェクトの要素が ${number(limit)} 個を超えています。`,
        'not-a-part': (part: string) =>
          `「${part}」には名前と値が必要です（例: O=Example）。`,
        'unknown-name': (part: string) => `「${part}」は不明な名前です。`,
        'unknown-placeholder': (part: string) =>
          `「${part}」は不明なプレースホルダです。`,
        'no-name': () =>
          'ディレクトリに、このユーザーの名前がありません。管理コンソールで入力するか、{name} を含まないサブジェクトを使用してください。',
        'empty-value': (part: string) => `「${part}」に値がありません。`,
        'too-long': (part: string, limit: number) =>
          `「${part}」が ${number(limit)} 文字を超えています。`,
        'not-a-country': (part: string) =>
          `「${part}」は、大文字 2 文字の国コードではありません。`,
        'wrong-characters': (part: string) =>
          `「${part}」に、この要素では使用できない文字が含まれています。`,
      },
      further: settingLabels.request.furtherAddresses,
      furtherHint:
        '各リクエストに、ユーザーの確認済みの他のアドレスも含まれます。アドレスは Gmail から取得されます。',
      columns: settingLabels.request.columns,
      columnsHint: (placeholders: string) =>
        `リストを受け付ける CA 用です。1 行に 1 列ずつ入力します（例: Email={alias}）。プレースホルダ: ${placeholders}。最後の 2 つは、それぞれ単独の列にする必要があります。`,
      columnsWrong: (wrong: string) =>
        wrong === ''
          ? '列がありません。'
          : `「${wrong}」は列でもプレースホルダでもありません。`,
      passphrase: '鍵ファイルのパスフレーズ',
      passphraseHint:
        '16 文字以上で、異なる文字を 8 種類以上使用します。ランダムな 5 つの単語がおすすめです。誰にも復元できません。',
      passphraseAgain: 'パスフレーズ（確認）',
      passphraseProblems: {
        short: 'パスフレーズが 16 文字未満です。',
        alike: 'パスフレーズの文字が 8 種類未満です。',
        differs: '2 つのパスフレーズが一致しません。',
      },
      make: (count: number) => `${requests(count)}を作成`,
      makeRest: (count: number) => `残り ${requests(count)}を作成`,
      nothingToMake: '選択した行に、証明書が必要なものはありません。',
      allMade: '選択したすべての行のリクエストがあります。',
      stop: '停止',
      stopping: '停止しています…',
      progressLabel: '進行状況',
      progress: (done: number, total: number) =>
        `${number(done)}/${number(total)}`,
      rate: (perMinute: number) => `毎分 ${number(perMinute)} 件`,
      left: (seconds: number) => `残り約 ${span(seconds)}`,
      madeSome: (count: number) =>
        `このページに ${requests(count)}があります。`,
      stopped:
        '停止しました。作成済みのリクエストは使用できます。残りは後で作成できます。',
      refused: (count: number) =>
        `${number(count)} 行のリクエストを作成できませんでした`,

      keysTitle: '鍵とリクエスト',
      has: (count: number) => `このページに ${requests(count)}の鍵があります。`,
      saveFirst:
        '先に鍵ファイルを保存してください。鍵ファイルがないと、このページを閉じた後は証明書を使用できません。',
      saveKeyFile: '鍵ファイルを保存',
      saveKeyFileAgain: '鍵ファイルをもう一度保存',
      saved:
        '鍵ファイルを保存しました。すべての証明書が届くまで、鍵ファイルとパスフレーズを保管してください。',
      shrunk: (count: number) =>
        `残りの鍵は ${number(count)} 個です。新しい鍵ファイルを保存してから、古い鍵ファイルを削除してください。古い鍵ファイルを削除するのは、すでに使用されている鍵がまだ含まれているためです。`,
      allUsed:
        'この鍵ファイルの証明書は、すべて Gmail に保存されました。鍵ファイルはもう必要ありません。削除してください。',
      zip: 'リクエストをダウンロード（ZIP）',
      csv: 'リクエストをダウンロード（CSV）',
      zipName: '証明書リクエスト.zip',
      csvName: '証明書リクエスト.csv',
      keyFileName: (day: string, count: number) =>
        `smime-鍵-${day}-${count}.json`,
      forget: '鍵を破棄',

      arrivedTitle: '届いた証明書',
      arrivedIntro:
        '証明書を任意の順序でドロップしてください。このページに鍵がない場合は、鍵ファイルもドロップしてください。不足しているものは後で追加できます。',
      choose: 'ファイルを選択…',
      drop: 'またはここにドロップ',
      dropHint:
        '.pem、.cer、.crt、.der、.p7b、.zip、または証明書を含む CSV リストと、鍵ファイル。',
      reading: '読み取り中…',
      keyFile: (name: string) => `${name} のパスフレーズ`,
      open: '鍵ファイルを開く',
      opening: '開いています…',
      keyFileProblems: {
        'not-a-key-file': {
          says: 'このファイルを鍵ファイルとして読み取れません。',
          fix: 'リクエストの作成時に保存したファイルを選択してください。',
        },
        'newer-version': {
          says: 'この鍵ファイルは、より新しいバージョンの S/MIME Rollout で作成されています。',
          fix: 'S/MIME Rollout をアップデートしてから、ファイルをもう一度開いてください。',
        },
        'wrong-passphrase': {
          says: 'このパスフレーズでは鍵ファイルを開けないか、ファイルが変更されています。',
          fix: 'パスフレーズを入力し直すか、ファイルのコピーを選択してください。',
        },
      },
      noKeys: {
        says: 'このページに、これらの証明書の鍵がありません。',
        fix: '鍵ファイルもドロップしてください。',
      },
      arrived: (matched: number, ready: number) =>
        `${certificates(matched)}を対応付け、うち ${number(ready)} 個が準備完了。`,
      tally: {
        ready: (count: number) => `準備完了 ${number(count)}`,
        done: (count: number) => `Gmail に保存済み ${number(count)}`,
        waiting: (count: number) => `未着 ${number(count)}`,
        other: (count: number) => `ブロックまたは失敗 ${number(count)}`,
      },
      list: 'リクエスト',
      standings: {
        waiting: '証明書が未着',
        judging: '未チェック',
        ready: '準備完了',
        'ready with warnings': '準備完了（警告あり）',
        unusable: 'ブロック',
        covered: '不要',
        interrupted: '中断',
        sending: '送信中',
        done: '完了',
        kept: 'すでに Gmail にあります',
        blocked: 'ブロック',
        failed: '失敗',
        'not finished': '未完了',
      },
      reasons: {
        waiting: {
          says: 'CA からこの証明書がまだ届いていません。',
          fix: '届いたらここにドロップしてください。鍵は鍵ファイルに残ります。',
        },
        covered: {
          says: 'このメールボックスには、別の有効な証明書が保存されています。',
          fix: 'メールボックスの新しい証明書を 1 つだけにするため、この証明書はアップロードされません。',
        },
        interrupted: {
          says: 'このメールボックスの別の証明書のアップロードが中断されました。',
          fix: `その証明書もドロップしてアップロードしてください。または、［${SHEETS.rollout}］で［${actionNames.refresh}］を選択してから、証明書をもう一度ドロップしてください。`,
        },
        'not finished': {
          says: 'アップロードが完了していません。',
          fix: '続行してください。同じ処理が二重に行われることはありません。',
        },
      },
      until: (time: number) => `有効期限: ${date(time)}`,
      surplus: (count: number) =>
        `すでに証明書がある鍵の、余分な証明書 ${number(count)} 個`,
      surplusHint:
        'これらはアップロードされません。取り消しを CA に依頼してください。',
      strays: (count: number) => `ここに鍵がない証明書 ${number(count)} 個`,
      straysHint:
        '鍵は別の鍵ファイルにあるか、失われています。どの鍵ファイルにもない場合は、これらの証明書の取り消しを CA に依頼してください。',
      certificate: (addresses: string, serial: string, file: string) =>
        `${addresses}、シリアル番号 ${serial}、ファイル ${file}`,
      nobody: 'アドレスなし',
      unread: (count: number) =>
        `${number(count)} 個のファイルを読み取れませんでした`,
      unreadWhy: {
        'too-large': '大きすぎます',
        unreadable: '読み取れません',
        pkcs12: `鍵を含む証明書ファイルです。［${SOURCES.files}］を選択してください`,
        'no-certificate': '証明書が含まれていません',
        'too-many': '一度に処理できる数を超える証明書が含まれています',
      },
      unreadFile: (file: string, why: string) => `${file}: ${why}。`,
      upload: (count: number) => `${certificates(count)}をアップロード`,
      goOn: (count: number) => `${certificates(count)}で続行`,
      makeDefault: 'デフォルトにする',
      stoppedUpload:
        '停止しました。完了した分はそのまま残ります。残りは続行できます。',
      stoppingUpload: '送信中のリクエストが終わり次第停止します。',
      clear: 'リストを消去',
    },
  };
};
