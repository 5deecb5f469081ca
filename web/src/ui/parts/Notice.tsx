import type { IconNode } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from './Icon.js';

/** A state of the page that says what is the matter and what to do next. */
export function Notice({ icon, title, children }: { icon: IconNode; title: string; children?: ReactNode }) {
  return (
    <div className="notice" role="status">
      <span className="notice-icon">
        <Icon node={icon} size={26} />
      </span>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
