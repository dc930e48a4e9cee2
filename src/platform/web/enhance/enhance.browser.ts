import { autoSend } from './auto-send.browser.ts'
import { busyButtons } from './busy-buttons.browser.ts'
import { dialogs } from './dialogs.browser.ts'
import { guardForms } from './guard-forms.browser.ts'
import { putAway } from './put-away.browser.ts'
import { roving } from './roving.browser.ts'

// Every page works without these; each makes one thing quicker or safer.
autoSend()
busyButtons()
dialogs()
guardForms()
putAway()
roving()
