/// The window: paints pictures, turns keys into commands.
@NullMarked
package dateline.ui;

import org.jspecify.annotations.NullMarked;
