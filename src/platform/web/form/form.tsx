import type { ComponentChildren } from 'preact'
import { Buttons } from '#platform/web/button/button.tsx'
import { ErrorSummary, type WrongField } from '#platform/web/error-summary/error-summary.tsx'

export interface FormProps {
  action?: string
  method?: 'post' | 'get'
  id?: string
  /** Fields not shown: a token against forgery, the version that was seen. */
  hidden?: Record<string, string | number>
  /** What was wrong with the last attempt, in the order of the page. */
  errors?: WrongField[]
  /** Asks before leaving with something typed and not saved. */
  guard?: boolean
  /** Carries files. */
  files?: boolean
  /** Sends itself when a choice is made; keep the button, for those without script. */
  auto?: boolean
  actions?: ComponentChildren
  label?: string
  children?: ComponentChildren
}

/** A form: it posts unless said otherwise, and the server, not the browser, says what is wrong, in our words. */
export function Form(props: FormProps) {
  const { method = 'post', hidden = {}, errors = [], actions } = props
  return (
    <form
      class="form"
      id={props.id}
      method={method}
      action={props.action}
      enctype={props.files ? 'multipart/form-data' : undefined}
      novalidate
      aria-label={props.label}
      data-guard={props.guard || undefined}
      data-auto={props.auto || undefined}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {props.children}
      {actions && <Buttons>{actions}</Buttons>}
    </form>
  )
}
