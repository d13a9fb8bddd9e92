/**
 * Where something is typed or chosen: the browser's own elements in Fluent's colours, with Fluent's names and ways. Fluent's own weigh as
 * much as all of a place of the pane, and can do what nothing here asks for.
 */
import { makeStyles, mergeClasses, tokens, useFieldControlProps_unstable, type FieldControlProps } from "@fluentui/react-components";
import { useId, type ChangeEvent, type ComponentProps, type ReactNode } from "react";

type Told<E> = (event: ChangeEvent<E>, data: { readonly value: string }) => void;
type Size = "small" | "medium";
type Props<Tag extends "input" | "select" | "textarea", E> = Omit<ComponentProps<Tag>, "onChange" | "size"> & {
  readonly size?: Size;
  readonly onChange?: Told<E>;
};

/** A line to type in. In a `Field` it has its label, and what is wrong with it. */
export function Input({ onChange, ...props }: Props<"input", HTMLInputElement>) {
  return <input {...useField(props)} onChange={(event) => onChange?.(event, { value: event.target.value })} />;
}

/** A list to choose one of. */
export function Select({ onChange, ...props }: Props<"select", HTMLSelectElement>) {
  return <select {...useField(props)} onChange={(event) => onChange?.(event, { value: event.target.value })} />;
}

/** Several lines to type in. */
export function Textarea({ onChange, ...props }: Props<"textarea", HTMLTextAreaElement>) {
  const { className, ...field } = useField(props);
  const styles = useStyles();
  return (
    <textarea
      {...field}
      className={mergeClasses(className, styles.lines, props.className)}
      onChange={(event) => onChange?.(event, { value: event.target.value })}
    />
  );
}

interface CheckboxProps {
  readonly label: ReactNode;
  /** Mixed: of several that it stands for, some are. */
  readonly checked: boolean | "mixed";
  readonly onChange: (event: ChangeEvent<HTMLInputElement>, data: { readonly checked: boolean }) => void;
  readonly disabled?: boolean;
  readonly className?: string;
  readonly "data-testid"?: string;
}

/** A box to check, with what it means behind it. */
export function Checkbox({ label, checked, onChange, className, ...props }: CheckboxProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <span className={mergeClasses(styles.checkbox, className)}>
      <input
        {...props}
        id={id}
        type="checkbox"
        ref={(box) => {
          if (box !== null) box.indeterminate = checked === "mixed";
        }}
        className={styles.box}
        checked={checked === true}
        onChange={(event) => onChange(event, { checked: event.target.checked })}
      />
      <label htmlFor={id} className={styles.meaning}>
        {label}
      </label>
    </span>
  );
}

/** What the `Field` around it says of it, and how it looks. */
function useField<P extends FieldControlProps & { readonly size?: Size; readonly className?: string | undefined }>(props: P) {
  const styles = useStyles();
  const { size, ...field } = useFieldControlProps_unstable(props, { supportsLabelFor: true, supportsRequired: true, supportsSize: true });
  return { ...field, className: mergeClasses(styles.field, size === "small" && styles.small, props.className) };
}

const useStyles = makeStyles({
  field: {
    boxSizing: "border-box",
    minWidth: 0,
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "::placeholder": { color: tokens.colorNeutralForeground4, opacity: 1 },
    // A line that high contrast shows, and below the field one that other colours do.
    ":focus": {
      outline: `${tokens.strokeWidthThick} solid transparent`,
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px ${tokens.colorCompoundBrandStroke}`,
    },
    "&[aria-invalid=true]": {
      borderTopColor: tokens.colorPaletteRedBorder2,
      borderRightColor: tokens.colorPaletteRedBorder2,
      borderBottomColor: tokens.colorPaletteRedBorder2,
      borderLeftColor: tokens.colorPaletteRedBorder2,
    },
    ":disabled": {
      borderTopColor: tokens.colorNeutralStrokeDisabled,
      borderRightColor: tokens.colorNeutralStrokeDisabled,
      borderBottomColor: tokens.colorNeutralStrokeDisabled,
      borderLeftColor: tokens.colorNeutralStrokeDisabled,
      backgroundColor: tokens.colorTransparentBackground,
      color: tokens.colorNeutralForegroundDisabled,
      cursor: "not-allowed",
    },
  },
  small: {
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  checkbox: { display: "inline-flex", alignItems: "flex-start", minWidth: 0 },
  box: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: tokens.spacingHorizontalS,
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: tokens.strokeWidthThin },
  },
  meaning: {
    minWidth: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  lines: { paddingTop: tokens.spacingVerticalSNudge, paddingBottom: tokens.spacingVerticalSNudge, resize: "vertical" },
});
