package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody without a mouse: goes on with the tab key, and must see where they are each time. */
record Keyboard(Browser browser) {

    private static final int PATIENCE = 80;

    /** To the link, button or field that has these words, or this id. */
    Keyboard to(String words) {
        for (var presses = 0; presses < PATIENCE; presses++) {
            press(Keys.TAB);
            var focused = browser.driver().switchTo().activeElement();
            assertThat((Boolean)
                            browser.script("return getComputedStyle(document.activeElement).outlineStyle !== 'none'"))
                    .as("focus is seen on " + focused.getText() + " in " + browser.path())
                    .isTrue();
            if (words.equals(focused.getText()) || words.equals(focused.getDomAttribute("id"))) return this;
        }
        throw new AssertionError("No tab leads to “" + words + "” in " + browser.path() + ":\n" + browser.text());
    }

    Keyboard types(String text) {
        return press(text);
    }

    /** Follows the link, or sends the form; then the next page is there. */
    Keyboard enter() {
        var left = browser.find("html");
        press(Keys.ENTER);
        new WebDriverWait(browser.driver(), Duration.ofMinutes(1))
                .ignoring(WebDriverException.class)
                .until(ExpectedConditions.stalenessOf(left));
        return this;
    }

    private Keyboard press(CharSequence keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
        return this;
    }
}
