"""What the checks of pages share: a browser, a count of what holds, and what assistive technology builds on."""

import shutil

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

passed = failed = 0


def check(what, holds):
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print(f"failed: {what}")


def browser(width=1440, scripts=True):
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--force-prefers-reduced-motion", f"--window-size={width},1000"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    if not scripts:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    return webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))


def wait(driver, holds):
    try:
        WebDriverWait(driver, 10).until(lambda _: holds())
        return True
    except Exception:
        return False


def structure(page):
    """What assistive technology builds on."""
    driver = browser()
    driver.get(page)
    levels = [int(heading.tag_name[1]) for heading in driver.find_elements(By.CSS_SELECTOR, "h1, h2, h3, h4, h5, h6")]
    check("one first heading, which comes first", levels[0] == 1 and levels.count(1) == 1)
    check("no heading skips a level", all(below - above <= 1 for above, below in zip(levels, levels[1:])))
    ids = driver.execute_script("return [...document.querySelectorAll('[id]')].map(element => element.id)")
    check("no id stands twice", len(ids) == len(set(ids)))
    check("links within the page lead somewhere", driver.execute_script(
        "return [...document.querySelectorAll('a[href^=\"#\"]')].every(a => document.getElementById(decodeURIComponent(a.hash.slice(1))))"))
    check("other links go to the web, or to pages beside this one", driver.execute_script(
        "return [...document.querySelectorAll('a:not([href^=\"#\"])')]"
        ".every(a => /^https?:$/.test(a.protocol) || /^[a-z0-9-]+\\.html(#|$)/.test(a.getAttribute('href')))"))
    check("references between elements hold", driver.execute_script(
        "return [...document.querySelectorAll('[aria-labelledby]')].every(e => document.getElementById(e.getAttribute('aria-labelledby')))"))
    check("every field has a label", driver.execute_script(
        "return [...document.querySelectorAll('input, select')].every(field => field.labels.length === 1)"))
    check("the language is told", driver.execute_script("return document.documentElement.lang") == "en")
    check("landmarks are there", all(driver.find_elements(By.TAG_NAME, name) for name in ("header", "main", "footer")))
    driver.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
    check("the first stop of the keyboard skips to what the page is for", driver.switch_to.active_element.get_attribute("class") == "skip")
    driver.quit()


def summary():
    """Says what held; the status to exit with."""
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0
