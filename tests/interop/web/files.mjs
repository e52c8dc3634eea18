// Documents of the kinds that no program here writes: an OFD (fixed pages in a .zip of XML), a saved page (.mht), a .zst and a text in GB18030, each made
// of a text or page that is there, by the published formats.
import { execFileSync } from 'node:child_process';
import { crc32 } from 'node:zlib';

const escape = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function crcOf(bytes) {
  if (crc32) return crc32(bytes);
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A .zip whose entries are stored as they are. */
function zip(entries) {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const bytes = Buffer.from(text);
    const label = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crcOf(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(label.length, 22);
    parts.push(Buffer.from('PK\x03\x04'), common, label, bytes);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, tail, label);
    at += 30 + label.length + bytes.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(entries).length, 4);
  end.writeUInt16LE(Object.keys(entries).length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06'), end]);
}

/** A text as OFD: a line below the other, each field of a table in a column of its own. */
export function ofd(text) {
  const objects = [];
  text.split('\n').forEach((line, row) => line.split('\t').forEach((field, column) => {
    if (field.trim() === '') return;
    const steps = field.length > 1 ? ` DeltaX="g ${field.length - 1} 3"` : '';
    objects.push(`<ofd:TextObject ID="${objects.length + 10}" Boundary="${10 + column * 140} ${10 + row * 6} 130 5" Font="1" Size="3">`
      + `<ofd:TextCode X="0" Y="4"${steps}>${escape(field)}</ofd:TextCode></ofd:TextObject>`);
  }));
  const space = 'xmlns:ofd="http://www.ofdspec.org/2016"';
  const box = `<ofd:PageArea><ofd:PhysicalBox>0 0 1400 ${text.split('\n').length * 6 + 20}</ofd:PhysicalBox></ofd:PageArea>`;
  return zip({
    'OFD.xml': `<ofd:OFD ${space} Version="1.0"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${space}><ofd:CommonData>${box}</ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>`,
    'Doc_0/Pages/Page_0/Content.xml': `<ofd:Page ${space}><ofd:Content><ofd:Layer ID="2">${objects.join('')}</ofd:Layer></ofd:Content></ofd:Page>`,
  });
}

/** A page as a browser saves it in one file. */
export const mht = page => Buffer.from(['From: <Saved by a browser>', 'MIME-Version: 1.0', 'Content-Type: multipart/related; type="text/html"; boundary="----b"', '', '------b',
  'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64', 'Content-Location: http://example.invalid/', '',
  Buffer.from(page).toString('base64').replace(/.{76}/g, '$&\r\n'), '------b--', ''].join('\r\n'));

/** Bytes as a frame of Zstandard whose blocks are stored as they are. */
export function zst(bytes) {
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0]);
  head.writeUInt32LE(bytes.length, 5);
  const blocks = [head];
  const most = 100_000;
  for (let at = 0; at < bytes.length; at += most) {
    const block = bytes.subarray(at, at + most);
    const isLast = at + most >= bytes.length ? 1 : 0;
    const size = Buffer.alloc(4);
    size.writeUInt32LE((block.length << 3) | isLast);
    blocks.push(size.subarray(0, 3), block);
  }
  return Buffer.concat(blocks);
}

/** A text in GB18030, as old programs write it. */
export const gb18030 = text => execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030'], { input: text });
