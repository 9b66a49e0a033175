package tracker.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around all pages: pushed updates, the two style sheets, and what a browser should know before anything else. */
@Push
@Viewport("width=device-width, initial-scale=1")
@PageTitle("Healthcare Science Week tracker")
@StyleSheet(Lumo.STYLESHEET)
public final class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag(
                "description", "What NHS trusts in England do in Healthcare Science Week, as it is reported.");
        settings.addMetaTag("theme-color", "#005eb8");
        // after Vaadin's own, which it overrides; not by annotation, as there is no such file
        settings.addLink("stylesheet", StyleSheetBundle.TRACKER.address());
    }
}
