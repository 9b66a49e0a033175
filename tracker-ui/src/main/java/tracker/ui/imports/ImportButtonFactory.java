package tracker.ui.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Creates the buttons of the import pages. */
final class ImportButtonFactory {

    static final String CSV = "text/csv;charset=utf-8";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private ImportButtonFactory() {}

    static NativeButton primary(String words, Runnable pressed) {
        return button(words, "primary", pressed);
    }

    static NativeButton quiet(String words, Runnable pressed) {
        return button(words, "quiet", pressed);
    }

    private static NativeButton button(String words, String look, Runnable pressed) {
        NativeButton button = new NativeButton(words, click -> pressed.run());
        button.addClassNames("button", look);
        return button;
    }

    /** A download generated on request. */
    interface DownloadSource {
        byte[] bytes() throws IOException;
    }

    static Anchor download(String words, String name, String type, DownloadSource content) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(asked -> {
                    byte[] file = content.bytes();
                    return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
                }),
                words);
        link.addClassNames("button", "quiet");
        link.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        return link;
    }
}
