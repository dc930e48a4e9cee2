import { Bar } from '#platform/web/bar/bar.tsx'
import { Button, Buttons } from '#platform/web/button/button.tsx'
import { ChoiceBar } from '#platform/web/choice-bar/choice-bar.tsx'
import { Dialog } from '#platform/web/dialog/dialog.tsx'
import { Checkbox, Choices } from '#platform/web/field/choices.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Select } from '#platform/web/field/select.tsx'
import { TextArea } from '#platform/web/field/text-area.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Keys } from '#platform/web/key/key.tsx'
import { SearchBox } from '#platform/web/search-box/search-box.tsx'
import { Toolbar } from '#platform/web/toolbar/toolbar.tsx'
import type { Example } from './examples.tsx'

const berths = [
  { value: 'n', label: 'North quay' },
  { value: 's', label: 'South quay' },
  { value: 'm', label: 'Moorings' },
]

/** Parts with which something is done. */
export const doing: Example[] = [
  {
    name: 'Buttons',
    shows: (
      <Buttons>
        <Button kind="primary" busy="Saving">
          Save the watch
        </Button>
        <Button>Look first</Button>
        <Button kind="quiet" href="/gallery">
          Back to the quay
        </Button>
        <Button kind="danger" href="/gallery" opens="strike">
          Strike from the list
        </Button>
        <Button pressed>Chosen</Button>
        <Button disabled>Not now</Button>
        <Button small>Small</Button>
      </Buttons>
    ),
  },
  {
    name: 'Dialog',
    shows: (
      <Dialog id="strike" title="Strike Kittiwake from the list?" actions={<Button kind="danger">Strike it</Button>}>
        <p>Her entries stay in the book. She will not be asked for from tomorrow on.</p>
      </Dialog>
    ),
  },
  {
    name: 'Choice bar',
    shows: (
      <ChoiceBar
        label="Kittiwake"
        name="kittiwake"
        value="in"
        options={[
          { value: 'in', label: 'In' },
          { value: 'late', label: 'Late' },
          { value: 'out', label: 'Out' },
        ]}
      />
    ),
  },
  {
    name: 'Form, with what was wrong',
    shows: (
      <Form
        action="/gallery"
        guard
        errors={[
          { field: 'skipper', message: 'Enter the name of the skipper' },
          { field: 'quay', message: 'Choose where she lies' },
        ]}
        actions={
          <>
            <Button kind="primary" busy="Saving">
              Enter her
            </Button>
            <Button kind="quiet" href="/gallery">
              Leave it
            </Button>
          </>
        }
      >
        <Field
          name="skipper"
          label="Skipper"
          hint="As on the licence"
          error="Enter the name of the skipper"
          required
          autocomplete="off"
        />
        <Field name="email" label="E-mail" type="email" value="ada@example.org" width={32} optional />
        <Field name="arrived" label="Day of arrival" type="date" value="2026-11-20" />
        <Field name="tide" label="High water" type="time" value="08:50" />
        <Field name="draught" label="Draught" type="number" width={4} min={0} max={9} step={0.1} value={1.8} after="metres" />
        <Field name="secret" label="Password" type="password" autocomplete="new-password" width={16} />
        <TextArea name="note" label="Note for the book" hint="What the next watch should know" />
        <Select name="quay" label="Berth" options={berths} value="s" />
        <Choices
          name="crew"
          label="Crew aboard"
          options={[
            { value: '1', label: 'One' },
            { value: '2', label: 'Two', hint: 'One of them on watch' },
            { value: '3', label: 'More' },
          ]}
          value="2"
        />
        <Choices
          name="carries"
          kind="checkboxes"
          label="She carries"
          inline
          options={[
            { value: 'radio', label: 'Radio' },
            { value: 'raft', label: 'Life raft' },
          ]}
          value={['raft']}
        />
        <Checkbox name="agree" label="The harbour rules were read" hint="They hang by the door" />
      </Form>
    ),
  },
  {
    name: 'Toolbar',
    shows: (
      <Toolbar label="What is shown" action="/gallery" end={<Button href="/gallery">Print</Button>}>
        <Select name="at" label="Berth" options={berths} empty="All" />
        <Field name="on" label="Day" type="date" value="2026-11-20" />
      </Toolbar>
    ),
  },
  {
    name: 'Search box',
    shows: <SearchBox action="/gallery" label="Find a boat by name or number" suggestions={['Kittiwake', 'Fulmar']} />,
  },
  {
    name: 'Keys',
    shows: (
      <Keys
        keys={[
          { keys: ['↓', '↑'], does: 'move' },
          { keys: ['space'], does: 'in' },
          { keys: ['Ctrl', 'Z'], does: 'undo' },
        ]}
      />
    ),
  },
  {
    name: 'Bar',
    shows: (
      <Bar
        says={
          <>
            <b>24</b> in · <b>2</b> out
          </>
        }
        action={<Button kind="primary">Save the watch</Button>}
      />
    ),
  },
]
