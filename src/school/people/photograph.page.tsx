import type { Page } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { type Attempt, fieldStates, wrongFields } from '#platform/web/form/attempt.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { pupilAddress } from './pupil-tabs.page.tsx'

export interface PhotographPageProps extends Attempt {
  school: number
  pupil: { id: number; name: string; image: string | null }
}

/** The photograph that is kept, and the form to give another. */
export function PhotographPage({ school, pupil, ...attempt }: PhotographPageProps): Page {
  const back = pupilAddress(school, pupil.id, 'details')
  return {
    title: `Photograph of ${pupil.name}`,
    at: 'pupils',
    body: (
      <>
        <Breadcrumb
          crumbs={[
            { href: `/schools/${school}/pupils`, label: 'Pupils' },
            { href: back, label: pupil.name },
          ]}
        />
        <PageHeading title={pupil.image ? `Photograph of ${pupil.name}` : `No photograph of ${pupil.name} yet`} />
        {pupil.image && <img src={pupil.image} alt={pupil.name} width={160} height={200} />}
        <Form
          action={pupilAddress(school, pupil.id, 'photograph')}
          files
          errors={wrongFields(attempt.problem)}
          actions={
            <>
              <Button kind="primary" busy="Saving">
                Save the photograph
              </Button>
              <Button kind="quiet" href={back}>
                Leave it
              </Button>
            </>
          }
        >
          <Field
            {...fieldStates(attempt)('image')}
            value={undefined}
            label="Image"
            hint="JPEG or PNG, 300 kB at most"
            type="file"
            accept="image/jpeg,image/png"
          />
        </Form>
        {pupil.image && (
          <Form
            action={pupilAddress(school, pupil.id, 'photograph')}
            hidden={{ remove: 'yes' }}
            actions={<Button kind="danger">Take the photograph away</Button>}
          />
        )}
      </>
    ),
  }
}
