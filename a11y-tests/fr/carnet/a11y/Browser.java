package fr.carnet.a11y;

import fr.carnet.dev.Stack;
import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * One Chromium for all tests of the JVM, put back to what a first visitor has by {@link #fresh()}. Tests say what is
 * out of the ordinary: {@code Browser.fresh().withoutScripts().wide(320).open("/aide")}.
 */
public final class Browser {

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-device-scale-factor=1",
            "--hide-scrollbars",
            "--lang=fr-FR");

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static Browser shared;

    /** Who is signed in, when {@link #as} signed them in. */
    private static String login;

    private final ChromeDriver driver;
    private final String portal;

    private Browser(String portal) {
        this.portal = portal;
        var options = new ChromeOptions()
                .setBinary(Objects.requireNonNullElse(System.getenv("CARNET_CHROMIUM"), "/usr/bin/chromium"))
                .addArguments(FLAGS)
                .setExperimentalOption("prefs", Map.of("intl.accept_languages", "fr-FR,fr"));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(
                        Objects.requireNonNullElse(System.getenv("CARNET_CHROMEDRIVER"), "/usr/bin/chromedriver")))
                .build();
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(PATIENCE);
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
    }

    /** A first visitor in French: no cookie, scripts, 1280 px, the light theme. */
    public static synchronized Browser fresh() {
        if (shared == null) shared = new Browser(Stack.shared().url());
        shared.devTools("Network.enable", Map.of());
        shared.devTools("Network.clearBrowserCookies", Map.of());
        shared.devTools("Network.clearBrowserCache", Map.of());
        login = null;
        return shared.plain();
    }

    /** Somebody who is signed in, as on a first visit but for that: quick when the test before was the same person's. */
    public static synchronized Browser as(String somebody) {
        if (somebody.equals(login)) return shared.plain();
        var browser = fresh().signIn(somebody, "/connexion");
        login = somebody;
        return browser;
    }

    /** The same visitor without anything out of the ordinary. */
    public Browser plain() {
        devTools("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        return withScripts().wide(1280);
    }

    public Browser withScripts() {
        devTools("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        return this;
    }

    public Browser withoutScripts() {
        devTools("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    public Browser wide(int pixels) {
        devTools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    public Browser dark() {
        return media("prefers-color-scheme", "dark");
    }

    public Browser moreContrast() {
        return media("prefers-contrast", "more");
    }

    public Browser forcedColors() {
        return media("forced-colors", "active");
    }

    public Browser printed() {
        devTools("Emulation.setEmulatedMedia", Map.of("media", "print"));
        return this;
    }

    /** @param address a path of the portal, or a whole address */
    public Browser open(String address) {
        driver.get(address.startsWith("/") ? portal + address : address);
        return this;
    }

    /** Signs in at Keycloak with a demo account and comes back to a page of the portal. */
    public Browser signIn(String login, String path) {
        open(path).type("username", login).type("password", "carnet");
        return leave(find("#kc-login"));
    }

    public Browser type(String id, String text) {
        var field = driver.findElement(By.id(id));
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Presses the button, or follows the link, that has exactly these words, and waits for the next page. */
    public Browser press(String words) {
        for (var candidate : all("main button, main a, button, a, input[type=submit]")) {
            if (words.equals(candidate.getText()) || words.equals(candidate.getDomAttribute("value"))) {
                return leave(candidate);
            }
        }
        throw new AssertionError(
                "Nothing to press reads “" + words + "” on " + driver.getCurrentUrl() + ":\n" + text());
    }

    /** Clicks what leads to another page, and waits until that page is there. */
    private Browser leave(WebElement way) {
        var page = find("html");
        way.click();
        // for a moment the driver knows neither page and says so in a way of its own
        new WebDriverWait(driver, PATIENCE)
                .ignoring(WebDriverException.class)
                .until(ExpectedConditions.stalenessOf(page));
        return this;
    }

    public WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The words of the page, as they are seen. */
    public String text() {
        return find("body").getText();
    }

    /** Path and query of the page, without the portal's address; the whole address elsewhere. */
    public String path() {
        var url = driver.getCurrentUrl();
        return url.startsWith(portal) ? url.substring(portal.length()) : url;
    }

    public String title() {
        return driver.getTitle();
    }

    /** What a script of the test finds in the page; the page's own content security policy does not bind it. */
    Object script(String source) {
        return driver.executeScript(source);
    }

    public ChromeDriver driver() {
        return driver;
    }

    private Browser media(String feature, String value) {
        devTools(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", feature, "value", value))));
        return this;
    }

    private void devTools(String command, Map<String, Object> parameters) {
        driver.executeCdpCommand(command, parameters);
    }
}
