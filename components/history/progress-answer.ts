/** What an action answers that changes progress on the server: what became of it, in one calm sentence. */
export type ProgressAnswer = {
  readonly ok: boolean;
  /** Empty before anything was asked. */
  readonly text: string;
  /** The server's clock once it was saved, ms UTC; 0 where nothing was. */
  readonly savedAt: number;
};

export const notAsked: ProgressAnswer = { ok: false, text: "", savedAt: 0 };

export type ProgressAction = (state: ProgressAnswer, form: FormData) => Promise<ProgressAnswer>;

/** For who is no member: what they change stays in the browser, and there is no server to ask. */
export const noServer: ProgressAction = async () => notAsked;
