// What the page says, in both languages, and how its parts are found.
const $ = selector => document.querySelector(selector);
const words = {
  zh: {
    other: 'English', title: '政府信息公开工作年度报告核对', private: '文件只在本机核对，不会发送到任何地方；断网也能使用。', pick: '选择文件',
    drop: '把一份报告或一个文件夹拖到这里：Word、Excel、PDF、网页、文本、JSON、压缩包。', files: '选择文件', folder: '选择文件夹', samples: '示例：',
    companions: '上年报告、机关登记簿、自定规则', prior: '上年报告', register: '机关登记簿（YAML 或 CSV）', rules: '自定规则（YAML）', work: '进度', stop: '停止',
    all: '全部文件', document: '文件', errors: '错误', warnings: '警告', tools: '编辑与取用', undo: '撤销', redo: '重做', certain: '采纳可断定的更正', accept: '采纳',
    acceptLikely: '采纳（未能断定）', take: '取用：', docx: '规范格式 (docx)', json: '数据 (JSON)', xlsx: '结果工作簿 (xlsx)', html: '本页 (html)',
    loading: '正在载入核对程序……', checking: name => `正在核对：${name}`, done: (done, all) => `已核对 ${done} / ${all} 份`, stopped: (done, all) => `已停止：核对了 ${done} / ${all} 份`,
    fatal: (said, isFile) => `核对程序无法在此浏览器中启动（${said}）。${isFile ? '有的浏览器（WebKit 内核的）不允许从文件打开的网页这样做：请用 Chrome、Edge 或 Firefox 打开，或由网站打开 index.html。' : ''}`,
    none: '没有读到报告，因此没有可以编辑的内容。', nothing: '没有可以核对的文件。', same: '各项关系没有变化。', bad: (name, said) => `${name}：${said}`,
    taken: '与新的上年报告、登记簿和规则一起重新核对。', holds: '成立', broken: '不成立', undecided: '待定', notApplicable: '不适用',
  },
  en: {
    other: '中文', title: 'Check annual reports on open government information', private: 'Documents are checked on this machine and sent nowhere; it works offline.',
    pick: 'Choose documents', drop: 'Drop a report or a folder here: Word, Excel, PDF, web pages, text, JSON, archives.', files: 'Choose files', folder: 'Choose a folder',
    samples: 'Samples:', companions: "Last year's report, register, own rules", prior: "Last year's report", register: 'Register of agencies (YAML or CSV)',
    rules: 'Own rules (YAML)', work: 'Progress', stop: 'Stop', all: 'All documents', document: 'Document', errors: 'Errors', warnings: 'Warnings', tools: 'Edit and take',
    undo: 'Undo', redo: 'Redo', certain: 'Accept certain corrections', accept: 'Accept', acceptLikely: 'Accept (not certain)', take: 'Take:', docx: 'Official form (docx)',
    json: 'Data (JSON)', xlsx: 'Workbook of results (xlsx)', html: 'This page (html)', loading: 'Loading the checker…', checking: name => `Checking ${name}`,
    done: (done, all) => `${done} of ${all} checked`, stopped: (done, all) => `Stopped: ${done} of ${all} checked`, none: 'No report was read, so nothing can be edited.',
    fatal: (said, isFile) => `The checker cannot start in this browser (${said}). ${isFile ? 'Some browsers, those built on WebKit, do not let a page from a file do this: use Chrome, Edge or Firefox, or open index.html from a server.' : ''}`.trim(),
    nothing: 'There is no document to check.', same: 'No rule changed.', bad: (name, said) => `${name}: ${said}`,
    taken: "Checked again with the new last year's report, register and rules.", holds: 'holds', broken: 'broken', undecided: 'undecided', notApplicable: 'not applicable',
  },
};
let lang = (navigator.language ?? 'zh').startsWith('zh') ? 'zh' : 'en';
const w = () => words[lang];

const say = text => { $('#status').textContent = text; };

