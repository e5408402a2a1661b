@echo off
rem The program by a short name, from any folder: src\bin\chainrule exercises list
rem The jar is built when it is not there; after a change, run mvn package.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_OF=%~dp0..\.."
if exist "%HOME_OF%\target\chainrule.jar" goto run
echo building Chainrule, once ... 1>&2
call mvn -q -f "%HOME_OF%\pom.xml" package -DskipTests 1>&2
if errorlevel 1 exit /b 3
:run
java -Xlog:disable "-XX:SharedArchiveFile=%HOME_OF%\target\chainrule.jsa" -jar "%HOME_OF%\target\chainrule.jar" %*
exit /b %ERRORLEVEL%
