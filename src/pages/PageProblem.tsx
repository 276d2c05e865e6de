import { useTranslate } from '../panel/use-translate.ts';

interface PageProblemProps {
  readonly children: string;
}

/** Says in place of a page's content why there is none. */
export function PageProblem({ children }: PageProblemProps) {
  const translate = useTranslate();
  return (
    <main class="problem">
      <h1>{translate('name')}</h1>
      <p role="alert">{children}</p>
    </main>
  );
}
