package tracker.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** Configures the HTML shell of all pages: server push, style sheets and meta tags. */
@Push
@Viewport("width=device-width, initial-scale=1")
@PageTitle("Healthcare Science Week tracker")
@StyleSheet(Lumo.STYLESHEET)
public final class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("description", "Live figures on what NHS trusts in England do in Healthcare Science Week.");
        settings.addMetaTag("theme-color", "#005eb8");
        // after Vaadin's own, which it overrides; not by annotation, as there is no such file
        settings.addLink("stylesheet", StyleSheetBundle.TRACKER.address());
    }
}
