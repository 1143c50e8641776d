import { useState } from 'preact/hooks';
import { m } from '../messages';
import { Dialog } from '../shared/Dialog';
import { Notice } from '../shared/notice';
import { NoticeLine } from '../shared/NoticeLine';
import { Panels, State } from './Panels';

const notice = new Notice();

/** How the screens say things: the time, how they are, what happened, and what to decide. */
export function Saying() {
  const [open, setOpen] = useState(false);
  notice.words.value = m.design.noticed;
  return (
    <>
      <Panels name={m.design.clock} note="head-clock">
        {() => (['calm', 'now', 'trouble'] as const).map((tone) => (
          <State key={tone} name={tone}><p class="head-clock" data-tone={tone}>{m.design.times[tone]}</p></State>
        ))}
      </Panels>
      <Panels name={m.design.health} note="health · status">
        {() => (
          <>
            <State name={m.design.well}><p class="health">● {m.design.allWell}</p></State>
            <State name={m.design.ill}><p class="health trouble">{m.design.slackIsSlow}</p></State>
            <State name={m.design.live}><div class="status live"><p class="status-words"><span class="live">● {m.design.live}</span></p></div></State>
            <State name={m.design.cut}><div class="status cut"><p class="status-words">{m.design.cutWords}</p></div></State>
          </>
        )}
      </Panels>
      <Panels name={m.design.notices} note="notice · told · undo">
        {() => (
          <>
            <NoticeLine notice={notice} />
            <div class="told">
              <section class="told-message">
                <p class="told-words">{m.design.told}</p>
                <button type="button" class="button strong">{m.design.gotIt}</button>
              </section>
            </div>
            <div class="undo"><p><strong>{m.design.late}</strong></p><button type="button" class="button">{m.design.undo}</button></div>
          </>
        )}
      </Panels>
      <Panels name={m.design.dialogs} note="dialog">
        {() => (
          <div class="dialog">
            <div class="dialog-body">
              <header class="dialog-head"><h3>{m.design.ask}</h3></header>
              <p class="quote" dir="auto">{m.design.question}</p>
              <div class="dialog-actions">
                <button type="button" class="button" onClick={() => setOpen(true)}>{m.design.openIt}</button>
                <button type="button" class="button strong">{m.design.words.strong}</button>
              </div>
            </div>
          </div>
        )}
      </Panels>
      <Panels name={m.design.empties} note="empty · calm">
        {() => (
          <>
            <p class="empty">{m.design.nothingAsked}</p>
            <div class="calm"><h3 class="design-large">{m.design.calm}</h3><p>{m.shared.notYetConnected}</p></div>
          </>
        )}
      </Panels>
      {open && <Dialog title={m.design.ask} close={() => setOpen(false)}><p>{m.design.question}</p></Dialog>}
    </>
  );
}
