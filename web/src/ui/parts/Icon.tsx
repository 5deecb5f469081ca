import type { IconNode } from 'lucide';
import { createElement, memo } from 'react';

/** A Lucide icon, as large as the text around it unless told otherwise. Always decoration: the name stands in the text or the label. */
export const Icon = memo(({ node, size = 16, className }: { node: IconNode; size?: number; className?: string }) => {
  return (
    <svg
      className={className ? `icon ${className}` : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {node.map(([tag, attributes]) => createElement(tag, { ...attributes, key: JSON.stringify(attributes) }))}
    </svg>
  );
});
