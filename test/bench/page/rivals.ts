import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What a rival's page loads, by its name there. */
const parts: Readonly<Record<string, string>> = {
  'waline.js': '@waline/client/full',
  'waline.css': '@waline/client/style',
  'artalk.js': 'artalk/dist/Artalk.js',
  'artalk.css': 'artalk/Artalk.css',
};

/** The files of both as they come from npm, built and minified by those who make them. */
export async function rivalFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const read = Object.entries(parts).map(
    async ([name, from]) => [name, await readFile(fileURLToPath(import.meta.resolve(from)))] as const,
  );
  return new Map(await Promise.all(read));
}

/** As the documentation of Waline says; without what it would fetch from others. */
export const walineSnippet = (server: string) => `<link rel="stylesheet" href="${server}/elements/waline.css">
    <div id="waline"></div>
    <script type="module">
      import { init } from '${server}/elements/waline.js';
      init({ el: '#waline', serverURL: '${server}', path: '/nieuws', lang: 'en', pageSize: 20,
        emoji: false, search: false, imageUploader: false, highlighter: false, texRenderer: false });
    </script>`;

/** As the documentation of Artalk says; without what it would fetch from others, count or check. */
export const artalkSnippet = (server: string) => `<link rel="stylesheet" href="${server}/elements/artalk.css">
    <script src="${server}/elements/artalk.js"></script>
    <div id="artalk"></div>
    <script>
      Artalk.init({ el: '#artalk', pageKey: '/nieuws', pageTitle: 'Nieuws', server: '${server}', site: 'Nieuws',
        locale: 'en', emoticons: false, pvAdd: false, versionCheck: false, useBackendConf: false,
        avatarURLBuilder: () => 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=' });
    </script>`;

const writtenAt = Date.UTC(2026, 9, 12, 9);
const name = 'Ina';

/** Answers what the two ask, in the form their servers have; undefined for what neither asks. */
export function rivalAnswers(sentences: readonly string[]): (request: Request) => Response | undefined {
  const ofWaline = walineComments(sentences);
  const ofArtalk = artalkComments(sentences);
  const answers: Readonly<Record<string, object>> = {
    '/api/comment': ofWaline,
    '/api/v2/conf': {
      frontend_conf: {},
      version: { app: 'artalk', version: '2.9.1', commit_hash: '0000000' },
    },
    '/api/v2/comments': ofArtalk,
  };
  return (request) => {
    const answer = answers[new URL(request.url).pathname];
    if (!answer) return undefined;
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: allowed });
    return Response.json(answer, { headers: allowed });
  };
}

const allowed = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'content-type',
  'Access-Control-Max-Age': '600',
};

function walineComments(sentences: readonly string[]) {
  const data = sentences.map((sentence, index) => ({
    objectId: index + 1,
    nick: name,
    link: '',
    avatar: '',
    comment: `<p>${sentence}</p>\n`,
    orig: sentence,
    like: 0,
    time: writtenAt - index * 60_000,
    sticky: false,
    status: 'approved',
    children: [],
  }));
  const count = data.length;
  return { errno: 0, errmsg: '', data: { page: 1, totalPages: 1, pageSize: count, count, data } };
}

function artalkComments(sentences: readonly string[]) {
  const comments = sentences.map((sentence, index) => ({
    id: index + 1,
    content: sentence,
    content_marked: `<p>${sentence}</p>\n`,
    user_id: 1,
    nick: name,
    email_encrypted: '',
    link: '',
    ua: '',
    date: new Date(writtenAt - index * 60_000).toISOString().slice(0, 19).replace('T', ' '),
    is_collapsed: false,
    is_pending: false,
    is_pinned: false,
    is_allow_reply: true,
    is_verified: false,
    rid: 0,
    badge_name: '',
    badge_color: '',
    ip_region: '',
    visible: true,
    vote_up: 0,
    vote_down: 0,
    page_key: '/nieuws',
    page_url: '/nieuws',
    site_name: 'Nieuws',
  }));
  const page = { id: 1, admin_only: false, key: '/nieuws', url: '/nieuws', title: 'Nieuws' };
  return {
    comments,
    count: comments.length,
    roots_count: comments.length,
    page: { ...page, site_name: 'Nieuws', vote_up: 0, vote_down: 0, pv: 0, date: '2026-10-12 09:00:00' },
  };
}
