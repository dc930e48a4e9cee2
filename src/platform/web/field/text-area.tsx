import { Frame, type FrameProps, tied } from './frame.tsx'

export interface TextAreaProps extends FrameProps {
  value?: string
  rows?: number
  maxlength?: number
}

/** Several lines to fill in. */
export const TextArea = (props: TextAreaProps) => (
  <Frame of={props}>
    <textarea {...tied(props)} class="input" rows={props.rows ?? 3} maxlength={props.maxlength} value={props.value} />
  </Frame>
)
