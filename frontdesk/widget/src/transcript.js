import { format } from './chat.js';
import { download } from './download.js';

/** The conversation as plain text, one paragraph a message. */
export function transcriptText(messages, who, language) {
  return messages.map((m) => `[${format(language, new Date(m.at), { dateStyle: 'short', timeStyle: 'short' })}] ${who(m)}:\n${m.text}\n`).join('\n');
}

export const saveTranscript = (messages, who, language, texts) =>
  download(`${texts.transcriptName}.txt`, 'text/plain;charset=utf-8', `\ufeff${transcriptText(messages, who, language)}`);
