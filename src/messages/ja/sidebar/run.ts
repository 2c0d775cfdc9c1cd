import type {Speech} from '../../sidebar';
import {NAMES, NOTHING_CHANGED} from '../words';

/** A run from its start to its end. */
export const run = ({number, span, sheet: {columns, notDone}}: Speech) => ({
  run: {
    title: (action: string) => `「${action}」を実行中`,
    starting: (action: string) => `「${action}」を開始しています`,
    firstRow: (address: string) => `最初の行、${address}:`,
    unchanged: '変更はありません。',
    stopping: (action: string) => `「${action}」を停止しています`,
    paused: (action: string) => `「${action}」は完了していません`,
    ended: (action: string) => `「${action}」が完了しました`,
    stopped: (action: string) => `「${action}」を停止しました`,
    started: (action: string, rows: number) =>
      `${number(rows)} 行に対して「${action}」を開始しました。`,
    progress: (done: number, total: number) =>
      `${number(done)}/${number(total)}`,
    progressLabel: (action: string) => `「${action}」の進行状況`,
    succeeded: (count: number) => `成功 ${number(count)}`,
    notInUse: (count: number) => `保存済み（未使用） ${number(count)}`,
    waiting: (count: number) => `待機中 ${number(count)}`,
    blocked: (count: number) => `ブロック ${number(count)}`,
    failed: (count: number) => `失敗 ${number(count)}`,
    rate: (perMinute: number) => `毎分 ${number(Math.round(perMinute))} 行`,
    openingFiles: (at: number, of: number) =>
      `保護されたファイルを開いています（${number(at)}/${number(of)}）…`,
    left: (seconds: number) => `残り約 ${span(seconds)}`,
    by: (operator: string, minutes: number | null) =>
      minutes === null
        ? `開始: ${operator}`
        : `開始: ${operator}（${minutes < 1 ? '1 分以内' : `${span(minutes * 60)}前`}）`,
    fetches: (made: number) => `リクエスト ${number(made)} 件`,
    today: (made: number, perDay: number) =>
      `今日のリクエスト ${number(perDay)} 件のうち ${number(made)} 件を使用`,
    worksOn: (worker: string) =>
      `現在、${worker} が別のウィンドウまたはバックグラウンドで処理しています。`,
    waits:
      '1 分以内にバックグラウンドで自動的に再開されます。進行状況を見るには、ここで再開してください。完了した分はそのまま残り、どの行も二重に処理されません。',
    stoppingNote:
      '送信中のリクエストが終わり次第停止します。未処理の行の状態は変わらず、後で再開できます。',
    canBeLeft:
      'これは閉じてもかまいません。バックグラウンドで続行され、完了するとメールが届きます。',
    resume: (count: number) => `${number(count)} 行を再開`,
    resumed: (action: string) => `「${action}」を再開しました。`,
    finishHere: 'ここで完了する',
    open: '開く',
    dismiss: 'このメッセージを閉じる',
    stop: NAMES.stop,
    continue: NAMES.continue,
    notDone: (count: number) => `${number(count)} 行が完了しませんでした。`,
    again: `必要な対応は各行に表示されています。対応後、［${NAMES.attention}］を選択して、これらの行をもう一度実行してください。`,
    previewed: `${NOTHING_CHANGED}各行の［${columns.message}］セルに、操作した場合の結果、または拒否される理由が表示されています。`,
    takes: (action: string, forecast: string) => `「${action}」: ${forecast}`,
    keptState: `理由は各行に表示されています。メッセージが「${notDone}」で始まる行の状態は変わりません。もう一度試すには、それらの行を選択してください。`,
  },
});
