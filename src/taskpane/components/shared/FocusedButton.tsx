import { Button, type ButtonProps } from "@fluentui/react-components";
import type { ComponentType, RefAttributes } from "react";

/** A button that can be given the focus: Fluent's types lose the element that a ref is for under `exactOptionalPropertyTypes`. */
export const FocusedButton = Button as ComponentType<ButtonProps & RefAttributes<HTMLButtonElement>>;
