// govinfo-disclosure: checks annual reports on open government information. What each function takes and gives stands in index.d.ts.
import './environment.js';
import * as dotnet from './runtime/dotnet.js';
import * as runtime from './runtime/dotnet.runtime.js';
import * as native from './runtime/dotnet.native.js';
import { createApi } from './api.js';
import { createEngine } from './engine.js';

export { GovInfoError, highlights } from './api.js';

const parts = {
  core: () => import('./parts/core.js'),
  codepages: () => import('./parts/codepages.js'),
  html: () => import('./parts/html.js'),
  mht: () => import('./parts/mht.js'),
  office: () => import('./parts/office.js'),
  pdf: () => import('./parts/pdf.js'),
  xls: () => import('./parts/xls.js'),
  xml: () => import('./parts/xml.js'),
  zst: () => import('./parts/zst.js'),
};

// Started by the first call, once for all.
let started;
const api = () => (started ??= createEngine({ dotnet, runtime, native, part: async name => (await parts[name]()).default }).then(createApi));

const call = name => async (...given) => (await api())[name](...given);

export const check = call('check');
export const checkAll = call('checkAll');
export const checkJson = call('checkJson');
export const render = call('render');
export const read = call('read');
export const fix = call('fix');
export const write = call('write');
export const session = call('session');
export const rules = call('rules');
export const cells = call('cells');
export const schema = call('schema');
export const load = call('load');
