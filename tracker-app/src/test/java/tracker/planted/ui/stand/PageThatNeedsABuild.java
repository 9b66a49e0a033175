package tracker.planted.ui.stand;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.theme.Theme;

/** Needs npm and its own bundle, and writes raw markup. */
@Theme("planted")
@LoadDependenciesOnStartup
@JsModule("./one.js")
@JsModule("./two.js")
@CssImport("./planted.css")
@NpmPackage(value = "left-pad", version = "1.3.0")
final class PageThatNeedsABuild {

    Html markup() {
        return new Html("<p>planted</p>");
    }
}
