import { launch, open, axe } from './lib/browser.js'; import { serve } from './lib/server.js'; import { misfits } from './lib/inspect.js';
const server=await serve({folder:'/tmp/client-public',base:'/'}); const browser=await launch();
const Q={en:'residence permi',ar:'الإقامة',"zh-Hans":'居留',it:'permeso di sogiorno'};
for (const [w,h] of [[390,844],[1280,900],[320,600]]) for (const tag of ['en','ar','zh-Hans','it']) for (const colorScheme of w===320?['light']:['light','dark']) {
  if (colorScheme==='dark' && tag!=='en') continue;
  const {context,page,faults}=await open(browser,server.origin,{viewport:{width:w,height:h},colorScheme});
  await page.goto(server.origin+`/${tag}/`);
  const input=page.locator('#search'); await input.click(); await page.keyboard.type(Q[tag],{delay:5});
  await page.waitForTimeout(700); await page.keyboard.press('ArrowDown');
  await page.screenshot({path:`/tmp/shots/box-${tag}-${w}-${colorScheme}.png`});
  faults.push(...await page.evaluate(misfits)); faults.push(...await axe(page));
  await page.goto(server.origin+`/${tag}/search/?q=${encodeURIComponent(Q[tag])}`); await page.waitForTimeout(900);
  await page.screenshot({path:`/tmp/shots/page-${tag}-${w}-${colorScheme}.png`,fullPage:false});
  faults.push(...await page.evaluate(misfits)); faults.push(...await axe(page));
  console.log(tag,w,colorScheme,faults.join('\n'));
  await context.close();
}
await browser.close(); await server.close();
