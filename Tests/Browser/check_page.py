"""Opens the page of one pair in Chromium and uses it: filters, searches, follows links, and reads it without scripts.

    check_page.py PAGE.html [INDEX.html]

INDEX.html is the index of a site, which is used, too.

The page is looked at as a reader sees it: only what is visible counts. Prints "N passed, M failed" and exits with 1 if anything failed.
"""

import pathlib
import sys
import urllib.parse

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

import site_index as site
from reader import browser, check, structure, summary, wait

def rows(driver):
    """The findings that can be seen. Asked at once: one by one it would take a second."""
    return driver.execute_script("return [...document.querySelectorAll('article.finding')].filter(row => row.checkVisibility())")


def kinds(row):
    return row.get_attribute("data-kind").split()


def choose(driver, name):
    driver.find_element(By.CSS_SELECTOR, f"input[name=kind][value={name}]").click()


def shown(driver):
    return driver.find_element(By.ID, "shown").text


def with_scripts(page):
    driver = browser()
    driver.get(page)
    everything = len(rows(driver))
    total = len(driver.find_elements(By.CSS_SELECTOR, "article.finding"))
    check("all findings are shown at first", everything == total > 20)
    check("the count says so", shown(driver) == f"All {total} findings listed are shown.")

    choose(driver, "added")
    check("filtering by a kind leaves fewer rows", wait(driver, lambda: 0 < len(rows(driver)) < total))
    check("and only of that kind", all("added" in kinds(row) for row in rows(driver)))
    count = len(rows(driver))
    check("the count follows", shown(driver) == f"{count} of {total} findings are shown.")
    check("the address holds the filter", "kind=added" in driver.current_url)
    check("sections without a row are hidden", all(
        section.find_elements(By.CSS_SELECTOR, "article:not([hidden])")
        for section in driver.find_elements(By.CSS_SELECTOR, "#changes section") if section.is_displayed()))
    choose(driver, "removed")
    check("two kinds give more rows", wait(driver, lambda: len(rows(driver)) > count))
    check("those of both", {kind for row in rows(driver) for kind in kinds(row)} >= {"added", "removed"})
    address = driver.current_url
    both = len(rows(driver))

    driver.get("about:blank")
    driver.get(address)
    check("an address that was shared shows the same rows", len(rows(driver)) == both)
    driver.find_element(By.CSS_SELECTOR, "button[type=reset]").click()
    check("one button shows all again", wait(driver, lambda: len(rows(driver)) == total))
    check("and leaves the address bare", wait(driver, lambda: "kind=" not in driver.current_url))

    word = "POLICE"
    search = driver.find_element(By.ID, "search")
    search.send_keys(word)
    check("searching leaves fewer rows", wait(driver, lambda: 0 < len(rows(driver)) < total))
    check("each of which holds the words", all(word.lower() in row.text.lower() for row in rows(driver)))
    check("the address holds the words", urllib.parse.parse_qs(urllib.parse.urlsplit(driver.current_url).query).get("q") == [word])
    search.send_keys(Keys.CONTROL, "a")
    search.send_keys("no such words at all")
    check("where nothing fits, the page says so", wait(driver, lambda: driver.find_element(By.ID, "none").is_displayed()))
    check("and shows no row", not rows(driver))

    target = driver.find_elements(By.CSS_SELECTOR, "article.finding")[3].get_attribute("id")
    driver.execute_script("location.hash = arguments[0]", target)
    check("a link to a finding shows it, whatever is filtered", wait(driver, lambda: driver.find_element(By.ID, target).is_displayed()))
    check("with all the others", len(rows(driver)) == total)

    highlight = driver.find_element(By.CSS_SELECTOR, ".highlights a")
    anchor = highlight.get_attribute("href").split("#")[1]
    highlight.click()
    check("a highlight leads to its finding", wait(driver, lambda: driver.execute_script(
        "const box = document.getElementById(arguments[0]).getBoundingClientRect(); return box.top < innerHeight && box.bottom > 0", anchor)))
    check("which is the target", driver.execute_script("return document.querySelector('article:target').id") == anchor)

    section = Select(driver.find_element(By.ID, "section"))
    name = section.options[2].get_attribute("value")
    section.select_by_value(name)
    check("filtering by section leaves its rows", wait(driver, lambda: 0 < len(rows(driver)) < total))
    check("and no other", all(row.find_elements(By.XPATH, f"ancestor::section[@id='{name}']") for row in rows(driver)))
    driver.find_element(By.CSS_SELECTOR, "button[type=reset]").click()
    wait(driver, lambda: len(rows(driver)) == total)

    slider = driver.find_element(By.ID, "significance")
    for _ in range(4):
        slider.send_keys(Keys.ARROW_RIGHT)
    check("the keyboard moves the least significance", wait(driver, lambda: 0 < len(rows(driver)) < total))
    check("and no row is below it", all(float(row.get_attribute("data-score")) >= 0.2 for row in rows(driver)))
    driver.find_element(By.CSS_SELECTOR, "button[type=reset]").click()
    wait(driver, lambda: len(rows(driver)) == total)

    woven = driver.find_element(By.CSS_SELECTOR, "p.woven")
    row = woven.find_element(By.XPATH, "..")
    old, new = (row.find_element(By.CSS_SELECTOR, f".apart .{side}") for side in ("old", "new"))
    check("at first a changed sentence is one", woven.is_displayed() and not old.is_displayed())
    driver.find_element(By.ID, "view-inline").send_keys(Keys.ARROW_RIGHT)
    check("the keyboard takes it apart", wait(driver, lambda: old.is_displayed() and not woven.is_displayed()))
    check("into two columns, the older left", old.rect["y"] == new.rect["y"] and old.rect["x"] + old.rect["width"] <= new.rect["x"])
    check("of which neither has what is the other's", not old.find_elements(By.TAG_NAME, "ins") and not new.find_elements(By.TAG_NAME, "del"))
    check("the address holds the choice", wait(driver, lambda: "view=side" in driver.current_url))

    errors = [entry["message"] for entry in driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]
    check(f"the browser complains of nothing: {errors}", not errors)
    check("nothing is loaded from anywhere", driver.execute_script("return performance.getEntriesByType('resource').length") == 0)
    driver.quit()
    return total


def without_scripts(page, total):
    driver = browser(scripts=False)
    driver.get(page)
    check("without scripts every finding is shown", len(rows(driver)) == total)
    check("and no filter that would not work", not driver.find_element(By.ID, "filters").is_displayed())
    check("head, overview and outline are there", all(
        driver.find_element(By.CSS_SELECTOR, part).is_displayed() for part in ("h1", "#overview", "nav.outline", ".sources", ".foot")))
    driver.find_element(By.ID, "view-side").click()
    check("side by side works all the same", not driver.find_element(By.CSS_SELECTOR, "p.woven").is_displayed())
    driver.quit()


def on_a_phone(page):
    driver = browser()
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True})
    driver.get(page)
    check("a phone needs no scrolling sideways", driver.execute_script("return document.documentElement.scrollWidth") <= 390)
    driver.quit()


def main():
    page = pathlib.Path(sys.argv[1]).resolve().as_uri()
    total = with_scripts(page)
    without_scripts(page, total)
    on_a_phone(page)
    structure(page)
    if len(sys.argv) > 2:
        site.check_site(pathlib.Path(sys.argv[2]).resolve().as_uri())
    return summary()


sys.exit(main())
