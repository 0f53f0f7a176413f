import { launch, open } from './lib/browser.js'; import { serve } from './lib/server.js';
const server=await serve({folder:'/tmp/client-public',base:'/'}); const browser=await launch();
const {page}=await open(browser,server.origin,{viewport:{width:320,height:600}});
await page.goto(server.origin+`/it/`);
console.log(await page.evaluate(()=>document.documentElement.scrollWidth));
await page.locator('#search').click(); await page.keyboard.type('permess'); await page.waitForTimeout(600);
console.log(await page.evaluate(()=>[document.documentElement.scrollWidth, ...[...document.querySelectorAll('.header *')].map(e=>[e.className||e.localName,e.getBoundingClientRect().left,e.getBoundingClientRect().right]).filter(x=>x[2]>320||x[1]<0)].join('\n')));
await browser.close(); await server.close();
