// The server that served the page; URLs are relative to it.
const post = async (path, body, signal) => {
  const answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal });
  if (!answer.ok)
    throw Object.assign(new Error((await answer.json().catch(() => ({}))).detail ?? answer.statusText), { status: answer.status });
  return answer;
};

export const check = async (texts, signal) => (await post('api/check', texts, signal)).json();
export const fix = async (texts) => (await post('api/fix', texts)).json();
export const report = async (texts, format) => (await post(`api/report/${format}`, texts)).blob();
export const rules = async (locale) => (await fetch(`api/rules?locale=${locale}`)).json();
export const sample = async () => (await fetch('sample.md')).text();
