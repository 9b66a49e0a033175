package tracker.app.spreadsheet;

import java.util.List;

/** Says how many of the cells of a row are headings that the reader's user knows. */
@FunctionalInterface
public interface HeadingRecogniser {

    int known(List<String> cells);
}
