import type {Speech} from '../../sidebar';
import {actionNames} from '../action-names';
import {COLUMNS, NAMES, SHEETS, SOURCES} from '../words';

/** Getting rows into the Rollout sheet: from a CSV, a folder in Drive, the directory, the aliases in Inventory. */
export const importing = ({moment, number, sheet: {sheets}}: Speech) => {
  const rows = (count: number) => `${number(count)} 行`;
  const IN_DRIVE = 'ドライブ';
  return {
    importing: {
      title: NAMES.import,
      intro:
        '証明書ファイルはどこにありますか？まだない場合は、証明書をリクエストしてください。追加の前にプレビューが表示されます。',
      sources: SOURCES,
      hints: {
        csv: 'リストにあるユーザー、ファイル、パスワード。Google のガイドの形式または独自の形式を使用できます。',
        folder:
          '.p12 または .pfx ファイルごとに、対応するユーザーを見つけます。',
        users: 'ドメイン、組織部門、グループのユーザーごとに 1 行。',
        aliases: `［${sheets.inventory}］にある送信元アドレスの行。`,
        files: 'ドライブを使用せずに、ここで開いてアップロードします。',
        request:
          '証明書のない行用です。鍵とリクエストを作成し、CA から届いた証明書をアップロードします。',
      },
      occupied: '実行中です。完了するまで待つか、停止してください。',
      next: `次のステップ: ［${SHEETS.rollout}］で［${actionNames.check}］を選択してください。各証明書ファイルが開かれます。何も送信されません。`,
      nextFiles:
        '次のステップ: ドライブのフォルダから、または CA へのリクエストによって、新しい行ごとに証明書ファイルを指定してください。その後、行をチェックしてください。',
      openOverview: `［${SHEETS.rollout}］を開く`,
      more: (count: number) => `他 ${number(count)} 件`,
      download: 'リストをダウンロード（CSV）',
      saved: (name: string) => `${name} をダウンロードしました。`,
      saveAgain: (name: string) => `${name} をもう一度保存`,
      nothing: '追加するものはありません。すべてシートにあります。',
      columns: {
        line: '行',
        file: 'ファイル',
        user: COLUMNS.user,
        alias: COLUMNS.alias,
        reason: '理由',
        fix: '必要な対応',
      },
      ofUser: (user: string) => `ユーザー: ${user}`,
    },

    csvSamples: {
      title: 'CSV を初めて使用する場合',
      says: '必須なのはユーザーの列のみです。列の順序は問いません。',
      template: 'テンプレート',
      templateName: 'smime-rollout-テンプレート.csv',
      sampleLabel: 'サンプル',
      sampleName: 'smime-rollout-サンプル.csv',
      /** They are headers that an import knows. */
      heads: ['user', 'alias', 'file', 'password'],
      sample: [
        ['ada@example.com', '', 'ada.p12', 'ada.p12 のパスワード'],
        ['ben@example.com', '', 'ben.p12', 'ben.p12 のパスワード'],
        [
          'ben@example.com',
          'sales@example.com',
          'sales.p12',
          'sales.p12 のパスワード',
        ],
      ],
    },

    lastImport: {
      title: '直近のインポート',
      fresh: (count: number) => `次のステップ: ${rows(count)}をチェック`,
      where: (first: number, last: number) =>
        first === last
          ? `${number(first)} 行目。`
          : `${number(first)}～${number(last)} 行目。`,
      nothingSent: 'Gmail にはまだ何も送信されていません。',
      added: (count: number, by: string, at: number) =>
        `${by} が ${moment(at)} に ${rows(count)}を追加しました。`,
      check: (count: number) => `この ${rows(count)}をチェック`,
      show: (row: number) => `${number(row)} 行目に移動`,
      undoTitle: '意図したインポートと異なる場合',
      undoSays: (count: number) =>
        `元に戻すと、この ${rows(count)}が削除されます。いずれかの行が変更または実行されるまで使用できます。`,
      undo: 'インポートを元に戻す',
      undone: (count: number) =>
        `インポートを元に戻し、${rows(count)}を削除しました。`,
    },

    csv: {
      intro:
        '証明書ごとに 1 行で、Google のガイドのとおりに、ユーザー、ファイル、パスワードと、ユーザー自身のアドレスでない場合はエイリアスを記載します。列見出し、列の順序、区切り文字は自動的に認識されます。',
      from: 'リストの場所',
      kinds: {bytes: 'ファイル', text: '貼り付け', drive: IN_DRIVE},
      choose: 'ファイルを選択…',
      chooseOther: '別のファイルを選択…',
      drop: 'またはここにドロップ',
      dropHint:
        'CSV またはテキスト、5 MB まで。行を書き込むまで、このページにのみ保持されます。',
      chosen: (name: string, size: string) => `${name}、${size}`,
      forget: '削除',
      text: 'リストの行',
      textHint:
        'スプレッドシートまたはテキスト ファイルからコピーした行。行を書き込むまで、このページにのみ保持されます。',
      link: 'リストへのリンク',
      linkHint:
        '自分と共有されている、ドライブの CSV ファイルのリンクまたは ID。',
      folder: '証明書ファイルのフォルダ',
      folderHint:
        'ドライブのフォルダへのリンク。リストのパスが、フォルダ内のファイルと名前で対応付けられます。空欄の場合は、リストにリンクがあるものとみなされます。',
      tooLarge: (size: string) =>
        `リストのサイズは ${size} です。一度にインポートできるのは 5 MB までです。`,
      tooLargeFix: `ファイルを分割するか、ドライブに保存して［${IN_DRIVE}］を選択してください。`,
      unreadable: (name: string) => `${name} を読み取れませんでした。`,
      unreadableFix:
        'ファイルをもう一度選択してください。フォルダは選択できません。',
      notOne: '一度にドロップできるファイルは 1 つだけです。',
      size: (bytes: number) =>
        bytes < 100_000
          ? `${number(Math.ceil(bytes / 1000))} kB`
          : `${number(Math.ceil(bytes / 100_000) / 10)} MB`,
      preview: actionNames.preview,
      previewing: '読み取り中…',
      result: '実行した場合の結果',
      counts: {
        added: (count: number) => `新規: ${number(count)}`,
        changed: (count: number) => `変更: ${number(count)}`,
        unchanged: (count: number) => `変更なし: ${number(count)}`,
        rejected: (count: number) => `インポート対象外: ${number(count)}`,
      },
      countHints: {
        added: 'シートの末尾に追加される行。',
        changed: 'ファイルまたはパスワードが変わる行。',
        unchanged: 'そのまま残る行。',
        rejected: 'エラーのある行（下記を参照）。',
      },
      lines: (count: number, delimiter: string) =>
        `${rows(count)}、区切り文字: ${delimiter}。`,
      delimiters: {
        ',': 'カンマ',
        ';': 'セミコロン',
        '\t': 'タブ',
      } as Readonly<Record<string, string>>,
      columns: '列',
      columnsHint:
        '列の割り当てが間違っている場合は、別の用途を選択してください。プレビューに反映されます。',
      noHeader: (column: number) => `列 ${number(column)}`,
      meanings: {
        user: COLUMNS.user,
        alias: COLUMNS.alias,
        path: COLUMNS.file,
        password: COLUMNS.password,
        '': '使用しない',
      },
      first: (count: number, all: number) =>
        count < all ? `最初の ${rows(count)}` : '行',
      firstHeads: {line: '行番号', row: '内容', what: '区分'},
      whats: {added: '新規', changed: '変更', unchanged: '変更なし'},
      noFile: 'ファイルなし',
      password: 'パスワードあり',
      noPassword: 'パスワードなし',
      rejected: (count: number) => `${rows(count)}はインポートされません`,
      line: (line: number) => `${number(line)} 行目`,
      rejectedName: 'インポート対象外の行.csv',
      withoutFile: (count: number) =>
        `${rows(count)}はファイルなしでインポートされます`,
      withoutFileName: 'ファイルのない行.csv',
      write: (added: number, changed: number) => {
        if (changed === 0) return `新規 ${rows(added)}を書き込む`;
        if (added === 0) return `変更 ${rows(changed)}を書き込む`;
        return `新規 ${rows(added)}、変更 ${rows(changed)}を書き込む`;
      },
      writing: '書き込み中…',
      done: 'リストをインポートしました',
      written: (added: number, changed: number, unchanged: number) =>
        `追加 ${rows(added)}、変更 ${rows(changed)}、変更なし ${rows(unchanged)}。`,
      forgotten: 'このページのリストとパスワードは破棄されました。',
      another: '別のリストをインポート',
    },

    folder: {
      intro:
        'フォルダとサブフォルダで証明書ファイルをスキャンし、ファイル名、フォルダ名、同じ場所にある passwords.csv、証明書のアドレスから、対応するユーザーを見つけます。',
      folder: 'フォルダ',
      folderHint: 'ドライブまたは共有ドライブのフォルダのリンクまたは ID。',
      password: 'ファイルのパスワード',
      passwordHint:
        '名前から対応するユーザーがわからないファイルを開くために使用され、行のパスワードのセルに入力されます。行に入力されるまで、このページにのみ保持されます。',
      several: '1 つの証明書を複数の行に使用する',
      severalHint:
        '証明書がユーザーの複数のアドレス用である場合、それぞれに行が追加されます。ユーザーのアドレスは Gmail から取得されます。',
      scan: 'フォルダをスキャン',
      scanAgain: 'もう一度スキャン',
      going: 'フォルダをスキャン中',
      scanning: (files: number, matched: number) =>
        files === 0
          ? 'ファイルのリストを読み取り中…'
          : `${number(files)} 個のファイルが見つかり、${number(matched)} 個を対応付けました。`,
      stop: '停止',
      stopping: 'このリクエストが終わり次第停止します…',
      stopped:
        '停止しました。これまでの結果は以下のとおりです。残りはまだスキャンされていません。',
      goOn: '続行',
      result: '検索結果',
      found: ({
        files,
        matched,
        present,
        ambiguous,
        unmatched,
      }: Readonly<
        Record<
          'files' | 'matched' | 'present' | 'ambiguous' | 'unmatched',
          number
        >
      >) =>
        `証明書ファイル ${number(files)} 個: 対応付け済み ${number(matched)}、すでに行にあるもの ${number(present)}、不明確 ${number(ambiguous)}、対応するユーザーなし ${number(unmatched)}。`,
      none: 'このフォルダに証明書ファイルがありません。',
      sure: {
        certain: (count: number) => `確実な対応付け ${number(count)} 件`,
        likely: (count: number) => `可能性の高い対応付け ${number(count)} 件`,
      },
      sureHints: {
        certain: 'これらは選択されています。いくつか確認してください。',
        likely: 'それぞれ確認し、正しいものを選択してください。',
      },
      hows: {
        'address in name': 'ファイル名のアドレス',
        'local part': 'ファイル名のアドレスの一部',
        'folder name': 'フォルダの名前',
        'passwords.csv': 'passwords.csv の記載',
        'address in certificate': '証明書のアドレス',
      },
      group: (how: string, ticked: number, all: number) =>
        `${how}: ${number(all)} 件中 ${number(ticked)} 件を選択`,
      tickAll: 'すべて選択',
      untickAll: 'すべて解除',
      row: (row: number) => `${number(row)} 行目`,
      newRow: '新しい行',
      withPassword: 'パスワードあり',
      withoutPassword: 'パスワードなし',
      ambiguous: (count: number) => `不明確 ${number(count)} 件`,
      ambiguousHint: '正しいファイルがわかる場合は、選択してください。',
      fileFor: (address: string) => `${address} のファイル`,
      noFile: 'どれも使用しない',
      unmatched: (count: number) =>
        `対応するユーザーのないファイル ${number(count)} 個`,
      unmatchedName: '対応するユーザーのないファイル.csv',
      left: '証明書に含まれ、行が追加されないアドレス',
      leftOf: {
        unconfirmed: (address: string, file: string) =>
          `${file} の ${address}: ユーザーが確認していません`,
        'not theirs': (address: string, file: string) =>
          `${file} の ${address}: 証明書のユーザーのアドレスではありません`,
      },
      /** @param chosen assigned by hand; it is not known here whether they have rows */
      fill: (filled: number, added: number, chosen: number) =>
        [
          ...(filled > 0 ? [`${rows(filled)}に入力`] : []),
          ...(added > 0 ? [`${rows(added)}を追加`] : []),
          ...(chosen > 0
            ? [`選択した ${number(chosen)} 個のファイルを使用`]
            : []),
        ].join('、') || '何も選択されていません',
      filling: '書き込み中…',
      done: '行に入力しました',
      filled: (filled: number, added: number, unchanged: number) =>
        `入力 ${rows(filled)}、追加 ${rows(added)}、変更不要 ${rows(unchanged)}。`,
      gone: (count: number) =>
        `${number(count)} 個のファイルがフォルダからなくなりました。`,
      forgotten: 'このページのパスワードは破棄されました。',
      another: '別のフォルダをスキャン',
    },
  };
};
